package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jinlei.people.AgeThreshold;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.categories.CategoryDoor;

/** The life of a child's file: begun, answered for, taken over after a move, restricted, archived, begun again. */
@ApplicationScoped
@Transactional
public class FileWork {

    @Inject
    private FileDoor door;

    @Inject
    private FileDesk desk;

    @Inject
    private CategoryDoor categories;

    @Inject
    private PersonDirectory people;

    @Inject
    private UserDirectory users;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A child within the caller's reach, before a file is begun. */
    @UseCase(WelfarePermissions.WORK)
    public PersonSummary child(long personId) {
        PersonSummary child = people.find(personId).orElseThrow(NotThere::new);
        audit.concerns("Person", personId);
        return child;
    }

    /** Begins the file of a minor, or finds the one that there is. Answers its number. */
    @UseCase(WelfarePermissions.WORK)
    public long begin(long personId) {
        PersonSummary child = people.find(personId).orElseThrow(NotThere::new);
        if (child.age().hasReached(AgeThreshold.ADULT)) {
            throw new BrokenRule(FileRule.FILE_IS_ABOUT_A_MINOR);
        }
        ChildFileFacts file = door.opened(personId, WelfarePermissions.WORK);
        if (file.officer() == null && file.isOpen()) {
            desk.file(file.id()).answeredBy(access.userId());
        }
        desk.settle(file.id());
        return file.id();
    }

    /**
     * Somebody answers for the file from now on; after a move that takes it over.
     *
     * @param before who answered for it on the page that was read, or null
     * @throws ChangedMeanwhile when somebody else decided that meanwhile
     */
    @UseCase(WelfarePermissions.WORK)
    public void answer(long fileId, long officer, Long before) {
        ChildFileFacts file = door.require(fileId, WelfarePermissions.WORK);
        if (!Objects.equals(file.officer(), before)) {
            throw new ChangedMeanwhile(null);
        }
        if (users.holding(WelfarePermissions.WORK, file.stationId()).stream().noneMatch(one -> one.id() == officer)) {
            throw new BrokenRule(FileRule.OFFICER_WORKS_WHERE_THE_CHILD_LIVES);
        }
        desk.file(fileId).answeredBy(officer);
        audit.concerns("User", officer);
        desk.settle(fileId);
    }

    /** From now on the file is opened by approval only, as with a child that was harmed. */
    @UseCase(WelfarePermissions.WORK)
    public void restrict(long fileId, String reason) {
        desk.written(fileId);
        audit.because(Written.text(reason));
        desk.file(fileId).restrict();
        desk.shut(fileId);
    }

    /** The file is opened as any other again: only the chief decides that, whoever or whatever restricted it. */
    @UseCase(WelfarePermissions.APPROVE)
    public void release(long fileId, String reason) {
        door.require(fileId, WelfarePermissions.APPROVE);
        audit.because(Written.text(reason));
        desk.release(fileId);
    }

    /** The purpose has ended: the file is archived, its history stays (rule 46). */
    @UseCase(WelfarePermissions.WORK)
    public void archive(long fileId, String reason) {
        desk.written(fileId);
        if (!categories.current(fileId).isEmpty()) {
            throw new BrokenRule(FileRule.ARCHIVING_WAITS_FOR_OPEN_CATEGORIES);
        }
        desk.file(fileId).archive(reason, access.userId(), LocalDateTime.now(clock));
        desk.settle(fileId);
    }

    /** What was written in an archived file is kept longer than usual, for a reason. */
    @UseCase(WelfarePermissions.WORK)
    public void keepLonger(long fileId, LocalDate until, String reason) {
        door.requireOpen(fileId, WelfarePermissions.WORK);
        desk.file(fileId).keep(until, reason, access.userId(), LocalDateTime.now(clock));
        desk.settle(fileId);
    }

    /** A new reason for care was found: an archived file is open again. */
    @UseCase(WelfarePermissions.WORK)
    public void reopen(long fileId, String reason) {
        ChildFileFacts file = door.requireOpen(fileId, WelfarePermissions.WORK);
        if (desk.child(file).age().hasReached(AgeThreshold.ADULT)) {
            throw new BrokenRule(FileRule.FILE_IS_ABOUT_A_MINOR);
        }
        audit.because(Written.text(reason));
        desk.file(fileId).reopen(LocalDate.now(clock));
        desk.settle(fileId);
    }
}
