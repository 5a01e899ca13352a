package org.jinlei.cases.domain.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Coding of the behaviour and the outcome for each offender. */
@ApplicationScoped
@Transactional
public class DispositionWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CaseDesk desk;

    @Inject
    private Event<CorrectiveEducationDue> events;

    @Inject
    private Clock clock;

    /** Codes an offender's act to article 28 or 38 (rule 29). */
    @UseCase(CasesPermissions.WORK)
    public void codeBehaviour(long fileId, long participantId, BehaviourCode code, String note) {
        desk.work(fileId);
        if (desk.participant(fileId, participantId).role() != ParticipantRole.OFFENDER) {
            throw new BrokenRule(CaseRule.PARTICIPANT_IS_NO_OFFENDER);
        }
        em.persist(new BehaviourFinding(fileId, participantId, code, note, access.userId(), now()));
        desk.remember(fileId, TimelineKind.BEHAVIOUR_CODED, code);
    }

    /** The outcomes that the age at the act and the law of its day leave open for this offender. */
    @UseCase(CasesPermissions.READ)
    public Set<DispositionKind> allowed(long fileId, long participantId, boolean firstOffence) {
        desk.read(fileId);
        ParticipantFacts offender = desk.participant(fileId, participantId);
        if (offender.role() != ParticipantRole.OFFENDER) {
            return Set.of();
        }
        return DispositionGates.allowed(offender.age(), offender.actDate(), firstOffence);
    }

    /** Proposes an outcome to the chief; every gate of rules 22 to 24 is asked. */
    @UseCase(CasesPermissions.WORK)
    public void propose(long fileId, long participantId, DispositionDraft draft) {
        CaseFacts file = desk.work(fileId);
        ParticipantFacts offender = desk.participant(fileId, participantId);
        Disposition disposition = new Disposition(offender, draft, file.stationId(), access.userId(), now());
        if (behaviour(fileId).stream().noneMatch(finding -> finding.participantId() == participantId)) {
            throw new BrokenRule(CaseRule.BEHAVIOUR_IS_CODED_FIRST);
        }
        if (dispositions(fileId).stream().anyMatch(one -> one.participantId() == participantId
                && one.status() != ApprovalStatus.RETURNED)) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        em.persist(disposition);
        desk.remember(fileId, TimelineKind.DISPOSITION_PROPOSED, draft.kind());
    }

    /** The chief approves; where the law asks for corrective education its task is opened in the same transaction (rule 25). */
    @UseCase(CasesPermissions.APPROVE)
    public void approve(long fileId, long dispositionId) {
        CaseFacts file = desk.decide(fileId);
        Disposition disposition = of(fileId, dispositionId);
        disposition.approve(access.userId(), now());
        desk.remember(fileId, TimelineKind.DISPOSITION_APPROVED, disposition.kind());
        ParticipantFacts offender = desk.participant(fileId, disposition.participantId());
        if (DispositionGates.opensCorrectiveTask(disposition.kind(), offender.age())) {
            desk.remember(fileId, TimelineKind.CORRECTIVE_TASK_OPENED);
            desk.follow(fileId);
            events.fire(new CorrectiveEducationDue(fileId, offender.id(), offender.personId(), file.stationId(), file.unitId()));
        }
    }

    /** The chief returns the proposal and says why. */
    @UseCase(CasesPermissions.APPROVE)
    public void returnToOfficer(long fileId, long dispositionId, String reason) {
        desk.decide(fileId);
        of(fileId, dispositionId).returnTo(access.userId(), reason, now());
        audit.because(reason);
        desk.remember(fileId, TimelineKind.DISPOSITION_RETURNED);
    }

    /** Coded acts of a file. */
    @UseCase(CasesPermissions.READ)
    public List<BehaviourFacts> behaviourOf(long fileId) {
        desk.read(fileId);
        return behaviour(fileId);
    }

    /** Outcomes of a file, returned ones included. */
    @UseCase(CasesPermissions.READ)
    public List<DispositionFacts> outcomesOf(long fileId) {
        desk.read(fileId);
        return dispositions(fileId);
    }

    private List<BehaviourFacts> behaviour(long fileId) {
        return em.createQuery("select b from BehaviourFinding b where b.fileId = :file order by b.id", BehaviourFinding.class)
                .setParameter("file", fileId).getResultStream().map(BehaviourFinding::facts).toList();
    }

    private List<DispositionFacts> dispositions(long fileId) {
        return em.createQuery("select d from Disposition d where d.fileId = :file order by d.id", Disposition.class).setParameter("file", fileId)
                .getResultStream().map(Disposition::facts).toList();
    }

    private Disposition of(long fileId, long dispositionId) {
        return em.createQuery("select d from Disposition d where d.id = :id and d.fileId = :file", Disposition.class).setParameter("id", dispositionId)
                .setParameter("file", fileId).getResultStream().findFirst().orElseThrow(NotThere::new);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
