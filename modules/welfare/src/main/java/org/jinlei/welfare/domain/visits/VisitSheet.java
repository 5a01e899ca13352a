package org.jinlei.welfare.domain.visits;

import java.util.List;
import org.jinlei.cases.ReferralReceipt;
import org.jinlei.people.PersonSummary;

/**
 * A visit with what was written about it.
 *
 * @param versions the first first; the last one counts; empty while the child's file was not opened with a purpose
 * @param receipt  the report that was opened from it; null while there is none and for whoever does not read it
 * @param withdrawable whether the reader may withdraw it
 */
public record VisitSheet(VisitFacts visit, PersonSummary child, List<VersionFacts> versions, ReferralReceipt receipt, boolean withdrawable) {

    public VisitSheet {
        versions = List.copyOf(versions);
    }

    /** What counts. */
    public NewVisit said() {
        return versions.isEmpty() ? null : versions.get(versions.size() - 1).said();
    }

    public VisitFacts getVisit() { return visit; }
    public PersonSummary getChild() { return child; }
    public NewVisit getSaid() { return said(); }
    public List<VersionFacts> getVersions() { return versions; }
    public ReferralReceipt getReceipt() { return receipt; }
    public boolean isOpen() { return !versions.isEmpty(); }
    public boolean isWithdrawable() { return withdrawable; }
    public boolean isCorrectable() { return isOpen() && !visit.isWithdrawn(); }
    public boolean isCorrected() { return versions.size() > 1; }
}
