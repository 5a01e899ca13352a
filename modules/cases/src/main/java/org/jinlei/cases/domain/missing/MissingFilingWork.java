package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;

/** Filing a missing child as a criminal case at once, or refusing it with the chief's reason (rule 10). */
@ApplicationScoped
@Transactional
public class MissingFilingWork {

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private SearchDesk desk;

    @Inject
    private SearchTimeline timeline;

    @Inject
    private Clock clock;

    /** The case is filed in the province's system; its number is copied. */
    @UseCase(CasesPermissions.SEARCH_COMMAND)
    public void file(long searchId, long childId, String official) {
        MissingChildSearch search = desk.visible(searchId, CasesPermissions.SEARCH_COMMAND);
        desk.child(searchId, childId).file(official, access.userId(), now());
        done(search, childId, NewEntry.of(EntryKind.FILED).saying(official));
    }

    /** Asks the chief to refuse. */
    @UseCase(CasesPermissions.SEARCH_COMMAND)
    public void proposeRefusal(long searchId, long childId, String reason) {
        MissingChildSearch search = desk.visible(searchId, CasesPermissions.SEARCH_COMMAND);
        desk.child(searchId, childId).proposeRefusal(reason, access.userId(), now());
        done(search, childId, NewEntry.of(EntryKind.REFUSAL_PROPOSED).saying(reason));
    }

    /** The chief refuses, or has the case filed; both with a reason. */
    @UseCase(CasesPermissions.APPROVE)
    public void decideRefusal(long searchId, long childId, boolean refused, String reason) {
        MissingChildSearch search = desk.visible(searchId, CasesPermissions.APPROVE);
        desk.child(searchId, childId).decideRefusal(refused, reason, access.userId(), now());
        audit.because(reason);
        done(search, childId, NewEntry.of(refused ? EntryKind.REFUSAL_APPROVED : EntryKind.REFUSAL_RETURNED).saying(reason));
    }

    private void done(MissingChildSearch search, long childId, NewEntry entry) {
        timeline.add(search.id(), entry.about(childId));
        desk.settle(search);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
