package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.people.Masked;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.welfare.WelfarePermissions;

/** The head of a child's file; what lies in it is read by the packages that own it, once the file is open. */
@ApplicationScoped
@Transactional
public class FileReading {

    /** Events of the course that are shown; the timeline of the child has the earlier ones. */
    private static final int MOST = 40;

    @Inject
    private FileDoor door;

    @Inject
    private FileDesk desk;

    @Inject
    private FileHistory history;

    @Inject
    private FileRetention retention;

    @Inject
    private Clock clock;

    /** The course of a file that the caller has opened, newest first. */
    @UseCase(WelfarePermissions.FILES)
    public List<PersonEvent> course(long fileId) {
        ChildFileFacts file = door.requireOpen(fileId, WelfarePermissions.FILES);
        return history.events(List.of(file.id()), LocalDateTime.now(clock).plusDays(1), MOST);
    }

    /** The head of a file that the caller reaches: before it is opened it says no more than the list. */
    @UseCase(WelfarePermissions.FILES)
    public FileHead head(long fileId) {
        ChildFileFacts file = door.require(fileId, WelfarePermissions.FILES);
        PersonSummary child = desk.child(file);
        boolean full = desk.readsInFull(file);
        return new FileHead(file, full ? child.name() : Masked.name(child.name()), child.age(), child.sex(), full, door.isOpen(file), desk.works(file),
                door.isApproved(fileId), file.isOpen() || file.kept().emptiedAt() != null ? null : retention.ends(file, child));
    }
}
