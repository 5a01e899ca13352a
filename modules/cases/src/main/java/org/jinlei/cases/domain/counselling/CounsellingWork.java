package org.jinlei.cases.domain.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/** Psychological tests and counselling of the minors of a case (rule 28). */
@ApplicationScoped
@Transactional
public class CounsellingWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CaseDesk desk;

    @Inject
    private UserDirectory users;

    @Inject
    private Clock clock;

    /** Notes that a minor was referred; answers the record's number. */
    @UseCase(CasesPermissions.WORK)
    public long refer(long fileId, long participantId, CounsellingRecord record) {
        desk.work(fileId);
        desk.participant(fileId, participantId);
        Counselling counselling = new Counselling(fileId, participantId, record, access.userId(), LocalDateTime.now(clock));
        em.persist(counselling);
        desk.remember(fileId, TimelineKind.COUNSELLING_WRITTEN, record.kind());
        return counselling.facts().id();
    }

    /** Corrects a record, for instance because a consent came; {@code version} is that of the page it was read on. */
    @UseCase(CasesPermissions.WORK)
    public void write(long fileId, long id, CounsellingRecord record, int version) {
        desk.work(fileId);
        Counselling before = one(fileId, id);
        if (before.facts().version() != version) {
            throw new ChangedMeanwhile(users.name(before.facts().writtenBy()), before.facts().writtenAt());
        }
        before.write(record, access.userId(), LocalDateTime.now(clock));
        desk.remember(fileId, TimelineKind.COUNSELLING_WRITTEN, record.kind());
    }

    /** One more session took place. */
    @UseCase(CasesPermissions.WORK)
    public void meet(long fileId, long id, LocalDate on) {
        desk.work(fileId);
        one(fileId, id).meet(on, LocalDate.now(clock));
        desk.remember(fileId, TimelineKind.COUNSELLING_SESSION, on);
    }

    /** It is over. */
    @UseCase(CasesPermissions.WORK)
    public void end(long fileId, long id, LocalDate on) {
        desk.work(fileId);
        one(fileId, id).end(on, LocalDate.now(clock));
        desk.remember(fileId, TimelineKind.COUNSELLING_ENDED, on);
    }

    /** The records of a file in their order. */
    @UseCase(CasesPermissions.READ)
    public List<CounsellingFacts> of(long fileId) {
        desk.read(fileId);
        return em.createQuery("select c from Counselling c where c.fileId = :file order by c.id", Counselling.class).setParameter("file", fileId)
                .getResultStream().map(Counselling::facts).toList();
    }

    private Counselling one(long fileId, long id) {
        return em.createQuery("select c from Counselling c where c.id = :id and c.fileId = :file", Counselling.class).setParameter("id", id)
                .setParameter("file", fileId).getResultStream().findFirst().orElseThrow(NotThere::new);
    }
}
