package org.jinlei.welfare.domain.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDesk;
import org.jinlei.welfare.domain.FileDoor;

/** What was learned about a child: schooling, health, needs, the child's own words, referrals. */
@ApplicationScoped
@Transactional
public class NoteWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private FileDoor door;

    @Inject
    private FileDesk desk;

    @Inject
    private NoteDoor notes;

    @Inject
    private Clock clock;

    /** Notes of a file that the caller has opened, the latest first. */
    @UseCase(WelfarePermissions.FILES)
    public List<NoteFacts> of(long fileId) {
        ChildFileFacts file = door.requireOpen(fileId, WelfarePermissions.FILES);
        List<NoteFacts> all = notes.all(fileId);
        return desk.readsInFull(file) ? all : all.stream().map(NoteFacts::masked).toList();
    }

    /** Writes a note. */
    @UseCase(WelfarePermissions.WORK)
    public void write(long fileId, NewNote what) {
        desk.written(fileId);
        em.persist(new FileNote(fileId, what, access.userId(), LocalDateTime.now(clock)));
        audit.detail(what.kind().name());
        desk.settle(fileId);
    }
}
