package org.jinlei.welfare.domain.visits;

import java.util.List;
import org.jinlei.people.PersonSummary;

/**
 * The plan of a child's visits with those that the reader sees.
 *
 * @param visits    the latest first: all for officers, else the reader's own
 * @param all       whether these are all visits of the child, not only the reader's own
 * @param decidable whether the reader may decide on rhythm and visitors
 */
public record PlanSheet(PlanFacts plan, PersonSummary child, List<VisitFacts> visits, boolean all, boolean decidable) {

    public PlanSheet {
        visits = List.copyOf(visits);
    }

    public PlanFacts getPlan() { return plan; }
    public PersonSummary getChild() { return child; }
    public List<VisitFacts> getVisits() { return visits; }
    public boolean isAll() { return all; }
    public boolean isDecidable() { return decidable; }
}
