package org.jinlei.cases.domain.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.AgendaSource;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CaseAgenda;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.TimeLimitFacts;
import org.jinlei.platform.time.TimeLimits;
import org.jinlei.platform.worklist.Step;

/** What is to be done about the outcome for each offender; once all are decided the case period ends. */
@ApplicationScoped
class OutcomeAgenda implements AgendaSource {

    @Inject
    private EntityManager em;

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseAgenda agenda;

    @Inject
    private TimeLimits limits;

    @Inject
    private OutcomeClocks clocks;

    @Override
    public List<Step> steps(CaseFacts file) {
        List<ParticipantFacts> offenders = desk.participants(file.id()).stream().filter(one -> one.role() == ParticipantRole.OFFENDER).toList();
        List<DispositionFacts> outcomes = em.createQuery("select d from Disposition d where d.fileId = :file", Disposition.class).setParameter("file", file.id())
                .getResultStream().map(Disposition::facts).toList();
        TimeLimitFacts period = period(file, offenders, outcomes);
        List<Step> steps = new ArrayList<>();
        outcomes.stream().filter(one -> one.status() == ApprovalStatus.PROPOSED).findFirst().ifPresent(one ->
                steps.add(within(Step.forHolders("cases.approveOutcome", CasesPermissions.APPROVE, one.proposedBy(), page(file)), period)));
        List<Step> carryingOut = outcomes.stream().filter(one -> one.status() == ApprovalStatus.APPROVED).flatMap(one -> carryOut(file, one)).toList();
        if (file.dedicatedOfficer() == null || !file.status().isWorkable()) {
            return steps;
        }
        if (offenders.stream().anyMatch(offender -> current(offender, outcomes) == null)) {
            steps.add(within(Step.of("cases.proposeOutcome", CasesPermissions.WORK, file.dedicatedOfficer(), page(file)), period));
        }
        steps.addAll(carryingOut);
        return steps;
    }

    /** An approved outcome is served, then carried out; its clocks follow whoever works on the file. */
    private Stream<Step> carryOut(CaseFacts file, DispositionFacts one) {
        TimeLimitFacts delivery = clocks.delivery(one);
        TimeLimitFacts payment = clocks.payment(one);
        if (file.dedicatedOfficer() == null || one.executedOn() != null) {
            return Stream.empty();
        }
        Step step = Step.of(one.isToBeServed() ? "cases.serveOutcome" : "cases.executeOutcome", CasesPermissions.WORK, file.dedicatedOfficer(),
                "/cases/outcome?id=" + file.id() + "&participant=" + one.participantId());
        TimeLimitFacts clock = one.isToBeServed() ? delivery : payment;
        return Stream.of(clock == null ? step : step.due(clock.dueAt(), clock.amberAt()));
    }

    /** The clock of the case period: it begins with the file about an offender and ends when every outcome is approved. */
    private TimeLimitFacts period(CaseFacts file, List<ParticipantFacts> offenders, List<DispositionFacts> outcomes) {
        boolean decided = offenders.stream().map(offender -> current(offender, outcomes)).allMatch(one -> one != null && one.status() == ApprovalStatus.APPROVED);
        if (offenders.isEmpty() || decided || !file.status().isWritable()) {
            limits.end(LimitKind.CASE_PERIOD, "CaseFile", file.id());
            return null;
        }
        limits.begin(LimitKind.CASE_PERIOD, "CaseFile", file.id(), file.openedAt());
        return agenda.period(file.id());
    }

    private static Step within(Step step, TimeLimitFacts period) {
        return period == null || period.isPaused() ? step : step.due(period.dueAt(), period.amberAt());
    }

    private static DispositionFacts current(ParticipantFacts offender, List<DispositionFacts> outcomes) {
        return outcomes.stream().filter(one -> one.participantId() == offender.id() && one.status() != ApprovalStatus.RETURNED).findFirst().orElse(null);
    }

    private static String page(CaseFacts file) {
        return "/cases/view?id=" + file.id();
    }
}
