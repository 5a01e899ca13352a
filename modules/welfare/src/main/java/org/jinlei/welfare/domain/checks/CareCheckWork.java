package org.jinlei.welfare.domain.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDesk;
import org.jinlei.welfare.domain.FileDoor;

/** Looking whether a child needs care. */
@ApplicationScoped
@Transactional
public class CareCheckWork {

    @Inject
    private CareChecks checks;

    @Inject
    private FileDoor door;

    @Inject
    private FileDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is asked, and about whom. */
    @UseCase(WelfarePermissions.WORK)
    public CareCheckSheet view(long checkId) {
        CareCheck check = checks.required(checkId);
        ChildFileFacts file = door.require(check.fileId(), WelfarePermissions.WORK);
        PersonSummary child = people.find(file.personId()).orElseThrow(NotThere::new);
        audit.concerns("Person", file.personId());
        return new CareCheckSheet(check.facts(), child);
    }

    /** What was asked about the child of a file that the caller works on and has opened, the latest first. */
    @UseCase(WelfarePermissions.FILES)
    public List<CareCheckFacts> ofFile(long fileId) {
        ChildFileFacts file = door.require(fileId, WelfarePermissions.FILES);
        return desk.works(file) && door.isOpen(file) ? checks.ofFile(fileId) : List.of();
    }

    /** Says what was found; it is off the worklists then. */
    @UseCase(WelfarePermissions.WORK)
    public void finish(long checkId, CheckOutcome outcome, String note) {
        CareCheck check = checks.required(checkId);
        check.done(outcome, note, access.userId(), LocalDateTime.now(clock));
        desk.settle(check.fileId());
    }
}
