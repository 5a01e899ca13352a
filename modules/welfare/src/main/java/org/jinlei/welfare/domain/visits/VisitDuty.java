package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.worklist.Step;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDuty;

/**
 * The plan of a child's visits begins with its file, follows its place and its level of attention, and ends when the file is archived. A visit that is
 * overdue by the child's own rhythm is on the worklist of whoever answers for it; what a campaign asks for is there as the campaign, from its beginning.
 */
@ApplicationScoped
class VisitDuty implements FileDuty {

    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59);

    @Inject
    private VisitDesk desk;

    @Override
    public List<Step> steps(ChildFileFacts file, PersonSummary child, LocalDate today) {
        PlanFacts plan = following(file, today);
        if (plan.visitor() == null || !plan.ownDueOn().isBefore(today)) {
            return List.of();
        }
        return List.of(Step.of("welfare.visitChild", WelfarePermissions.VISITS, plan.visitor(), "/welfare/visits/edit?plan=" + plan.id())
                .due(plan.ownDueOn().atTime(LAST_OF_DAY), plan.ownDueOn().atStartOfDay()));
    }

    private PlanFacts following(ChildFileFacts file, LocalDate today) {
        VisitPlan plan = desk.planOf(file);
        plan.resume(today);
        plan.askFor(desk.rhythm(file.id()));
        if (plan.facts().visitor() == null) {
            plan.give(file.officer(), null);
        }
        desk.settle(plan);
        return plan.facts();
    }

    @Override
    public LocalDate next(ChildFileFacts file, PersonSummary child, LocalDate today) {
        return desk.find(file.id()).map(plan -> plan.facts().ownDueOn().plusDays(1)).orElse(null);
    }

    @Override
    public void ended(ChildFileFacts file, LocalDate today) {
        desk.find(file.id()).ifPresent(plan -> {
            desk.follow(plan, file);
            plan.end(today);
            desk.settle(plan);
        });
    }
}
