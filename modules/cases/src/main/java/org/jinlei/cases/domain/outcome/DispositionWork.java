package org.jinlei.cases.domain.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.ReviewRights;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.time.TimeLimits;

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
    private TimeLimits limits;

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
        if (code == null) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (behaviour(fileId).stream().anyMatch(finding -> finding.participantId() == participantId && finding.code() == code)) {
            throw new BrokenRule(CaseRule.BEHAVIOUR_IS_CODED_ALREADY);
        }
        em.persist(new BehaviourFinding(fileId, participantId, code, note, access.userId(), now()));
        desk.remember(fileId, TimelineKind.BEHAVIOUR_CODED, code);
    }

    /** Every outcome with what rules it out for this offender by the age at the act and the law of its day. */
    @UseCase(CasesPermissions.READ)
    public List<DispositionChoice> choices(long fileId, long participantId) {
        desk.read(fileId);
        ParticipantFacts offender = desk.participant(fileId, participantId);
        if (offender.role() != ParticipantRole.OFFENDER) {
            throw new NotThere();
        }
        return Arrays.stream(DispositionKind.values())
                .map(kind -> new DispositionChoice(kind, DispositionGates.obstacle(kind, offender.age(), offender.actDate(), false))).toList();
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
            throw new BrokenRule(CaseRule.OUTCOME_OF_THE_OFFENDER_IS_PROPOSED_ALREADY);
        }
        em.persist(disposition);
        desk.remember(fileId, TimelineKind.DISPOSITION_PROPOSED, draft.kind());
    }

    /** The chief approves; where the law asks for corrective education its task is opened in the same transaction (rule 25). */
    @UseCase(CasesPermissions.APPROVE)
    public void approve(long fileId, long dispositionId) {
        CaseFacts file = desk.decide(fileId);
        Disposition disposition = of(fileId, dispositionId);
        ParticipantFacts offender = desk.participant(fileId, disposition.participantId());
        desk.requireAnother(fileId, disposition.facts().proposedBy());
        disposition.approve(offender, access.userId(), now());
        desk.remember(fileId, TimelineKind.DISPOSITION_APPROVED, disposition.kind());
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
        Disposition disposition = of(fileId, dispositionId);
        desk.requireAnother(fileId, disposition.facts().proposedBy());
        disposition.returnTo(access.userId(), reason, now());
        audit.because(reason);
        desk.remember(fileId, TimelineKind.DISPOSITION_RETURNED);
    }

    /** Notes that an approved outcome was served; from then on it may be challenged. */
    @UseCase(CasesPermissions.WORK)
    public void serve(long fileId, long dispositionId, LocalDate on) {
        desk.work(fileId);
        of(fileId, dispositionId).serve(on, ReviewRights.of(limits, on), access.userId(), now());
        desk.remember(fileId, TimelineKind.DISPOSITION_SERVED, on);
    }

    /** Notes that an approved outcome was carried out, a fine paid; one not served before was served with it. */
    @UseCase(CasesPermissions.WORK)
    public void execute(long fileId, long dispositionId, LocalDate on, String how) {
        desk.work(fileId);
        Disposition disposition = of(fileId, dispositionId);
        disposition.execute(on, how, access.userId(), now());
        if (!disposition.isServed()) {
            disposition.serve(on, ReviewRights.of(limits, on), access.userId(), now());
        }
        desk.remember(fileId, TimelineKind.DISPOSITION_EXECUTED, on);
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
