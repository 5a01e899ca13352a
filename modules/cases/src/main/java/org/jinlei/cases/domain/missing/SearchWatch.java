package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.rules.NotThere;

/**
 * Tells whether something is new on a board: every open board asks every two seconds, so it is one row by its key, hands out a number and
 * nothing of the search, and leaves no entry in the audit trail. Whatever is then read is audited as any reading.
 */
@ApplicationScoped
public class SearchWatch {

    @Inject
    private Access access;

    @Inject
    private SearchDesk desk;

    /** Number of the newest line of a search that the caller reads. */
    public long newest(long searchId) {
        access.require(CasesPermissions.SEARCHES);
        Long newest = desk.newest(searchId, CasesPermissions.SEARCHES);
        if (newest == null) {
            throw new NotThere();
        }
        return newest;
    }
}
