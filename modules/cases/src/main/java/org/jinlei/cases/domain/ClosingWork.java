package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CaseClosed;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.people.AgeThreshold;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonId;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Closing of case files: proposed by the officer when nothing is missing, approved or returned by the chief. */
@ApplicationScoped
@Transactional
public class ClosingWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CaseDesk desk;

    @Inject
    @Any
    private Instance<ClosingRequirement> requirements;

    @Inject
    private SealingDuties duties;

    @Inject
    private FileSealing sealing;

    @Inject
    private Event<CaseClosed> events;

    @Inject
    private PersonDirectory people;

    @Inject
    private Clock clock;

    /** What is still missing before the file may be closed for this reason; keys under {@code closing.}. */
    @UseCase(CasesPermissions.READ)
    public List<String> missing(long fileId, ClosingReason reason) {
        return missing(desk.read(fileId), reason);
    }

    /** Every proposal to close the file, the latest first. */
    @UseCase(CasesPermissions.READ)
    public List<ClosingFacts> of(long fileId) {
        desk.read(fileId);
        return em.createQuery("select c from Closing c where c.fileId = :file order by c.id desc", Closing.class).setParameter("file", fileId)
                .getResultStream().map(Closing::facts).toList();
    }

    /** Asks everything that {@link #propose} asks, and writes nothing: for the check of the answers. */
    @UseCase(CasesPermissions.WORK)
    public void check(long fileId, ClosingReason reason, String summary) {
        asked(desk.workable(fileId), reason, summary);
    }

    /** Proposes the closing to the chief. */
    @UseCase(CasesPermissions.WORK)
    public void propose(long fileId, ClosingReason reason, String summary) {
        CaseFile file = desk.worked(fileId);
        asked(file, reason, summary);
        LocalDateTime now = LocalDateTime.now(clock);
        file.proposeClosing(access.userId(), now);
        em.persist(new Closing(file, reason, summary, access.userId(), now));
        desk.remember(fileId, TimelineKind.CLOSING_PROPOSED, reason);
    }

    /**
     * The chief approves; the file is closed, and sealed in the same step if anything in it must be (rule 35).
     *
     * @return whether it was sealed, and so has no page any more
     */
    @UseCase(CasesPermissions.APPROVE)
    public boolean approve(long fileId) {
        CaseFile file = desk.visible(fileId, CasesPermissions.APPROVE);
        LocalDateTime now = LocalDateTime.now(clock);
        Closing closing = pending(fileId);
        desk.requireAnother(fileId, closing.proposedBy());
        closing.approve(access.userId(), now);
        List<SealDuty> due = duties.of(fileId);
        CaseClosed closed = file.close(due.isEmpty() ? minors(fileId, now.toLocalDate()) : Set.of(), access.userId(), now);
        em.createQuery("select p from Participant p where p.fileId = :file", Participant.class).setParameter("file", fileId).getResultList()
                .forEach(Participant::release);
        em.createQuery("select h from HandOver h where h.pendingFileId = :file", HandOver.class).setParameter("file", fileId).getResultList()
                .forEach(handOver -> handOver.overtake(now));
        desk.remember(fileId, TimelineKind.CLOSED, closing.reason());
        events.fire(closed);
        if (!due.isEmpty()) {
            sealing.seal(file, due.get(0).article(), due, now);
        }
        return !due.isEmpty();
    }

    /** The chief returns the file to its officer and says why. */
    @UseCase(CasesPermissions.APPROVE)
    public void returnToOfficer(long fileId, String reason) {
        CaseFile file = desk.visible(fileId, CasesPermissions.APPROVE);
        LocalDateTime now = LocalDateTime.now(clock);
        Closing closing = pending(fileId);
        desk.requireAnother(fileId, closing.proposedBy());
        closing.returnTo(access.userId(), reason, now);
        boolean followUp = !em.createNativeQuery("select t.id from cases_timeline_entry t where t.file_id = :file and t.kind = 'CORRECTIVE_TASK_OPENED'")
                .setParameter("file", fileId).setMaxResults(1).getResultList().isEmpty();
        file.returnToWork(followUp, access.userId(), now);
        audit.because(reason);
        desk.remember(fileId, TimelineKind.CLOSING_RETURNED);
    }

    private void asked(CaseFile file, ClosingReason reason, String summary) {
        if (reason == null || summary == null || summary.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        List<String> missing = missing(file.facts(), reason);
        if (!missing.isEmpty()) {
            throw new BrokenRule(CaseRule.CLOSING_MISSES_STEPS, missing.size());
        }
    }

    private List<String> missing(CaseFacts file, ClosingReason reason) {
        List<String> missing = new ArrayList<>();
        if (file.dedicatedOfficer() == null) {
            missing.add("officer");
        }
        requirements.forEach(requirement -> missing.addAll(requirement.missing(file, reason)));
        return missing;
    }

    private Set<PersonId> minors(long fileId, LocalDate today) {
        return desk.participants(fileId).stream().map(ParticipantFacts::personId).filter(person -> !people.ageOf(person, today).hasReached(AgeThreshold.ADULT))
                .map(PersonId::new).collect(Collectors.toSet());
    }

    private Closing pending(long fileId) {
        return em.createQuery("select c from Closing c where c.pendingFileId = :file", Closing.class).setParameter("file", fileId)
                .getResultStream().findFirst().orElseThrow(NotThere::new);
    }
}
