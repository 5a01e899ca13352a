package org.jinlei.cases.domain.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.PoliceOfficers;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.people.AgeThreshold;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.rules.NotThere;

/** Mediations of a case (rule 19). */
@ApplicationScoped
@Transactional
public class MediationWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CaseDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private PoliceOfficers police;

    @Inject
    private Clock clock;

    /** Writes down a mediation that was held; answers its number. */
    @UseCase(CasesPermissions.WORK)
    public long hold(long fileId, MediationRecord what) {
        desk.work(fileId);
        MediationGates.check(what, what.heldAt() != null && hasMinors(fileId, what.heldAt().toLocalDate()),
                Stream.of(what.host(), what.secondOfficer()).filter(Objects::nonNull).allMatch(police::includes), now());
        Mediation mediation = new Mediation(fileId, what, access.userId(), now());
        em.persist(mediation);
        desk.remember(fileId, TimelineKind.MEDIATED, what.outcome());
        return mediation.facts().id();
    }

    /** Notes that its recording was lost. */
    @UseCase(CasesPermissions.WORK)
    public void loseRecording(long fileId, long id) {
        desk.work(fileId);
        one(fileId, id).loseRecording();
        desk.remember(fileId, TimelineKind.RECORDING_LOST);
    }

    /** The agreement was performed. */
    @UseCase(CasesPermissions.WORK)
    public void perform(long fileId, long id, LocalDate on) {
        desk.work(fileId);
        one(fileId, id).perform(on, now().toLocalDate());
        desk.remember(fileId, TimelineKind.MEDIATION_PERFORMED, on);
    }

    /** The agreement was not performed. */
    @UseCase(CasesPermissions.WORK)
    public void breakOff(long fileId, long id, LocalDate on) {
        desk.work(fileId);
        one(fileId, id).breakOff(on, now().toLocalDate());
        desk.remember(fileId, TimelineKind.MEDIATION_BROKEN, on);
    }

    /** The mediations of a file in their order. */
    @UseCase(CasesPermissions.READ)
    public List<MediationFacts> of(long fileId) {
        desk.read(fileId);
        return em.createQuery("select m from Mediation m where m.fileId = :file order by m.id", Mediation.class).setParameter("file", fileId).getResultStream()
                .map(Mediation::facts).toList();
    }

    private boolean hasMinors(long fileId, LocalDate day) {
        return desk.participants(fileId).stream().anyMatch(one -> people.ageOf(one.personId(), day).isPresumedBelow(AgeThreshold.ADULT));
    }

    private Mediation one(long fileId, long id) {
        return em.createQuery("select m from Mediation m where m.id = :id and m.fileId = :file", Mediation.class).setParameter("id", id).setParameter("file", fileId)
                .getResultStream().findFirst().orElseThrow(NotThere::new);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
