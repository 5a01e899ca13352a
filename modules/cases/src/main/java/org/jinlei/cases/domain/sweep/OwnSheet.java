package org.jinlei.cases.domain.sweep;

import java.util.List;

/**
 * The place of an assignment with what its holder entered there.
 *
 * @param own whether the reader is the holder, who enters; whoever leads only looks
 */
public record OwnSheet(OwnPlace place, boolean own, List<OwnVisit> visits, List<OwnFind> finds) {

    public OwnSheet {
        visits = List.copyOf(visits);
        finds = List.copyOf(finds);
    }

    public OwnPlace getPlace() { return place; }
    public boolean isOwn() { return own; }
    public List<OwnVisit> getVisits() { return visits; }
    public List<OwnFind> getFinds() { return finds; }
}
