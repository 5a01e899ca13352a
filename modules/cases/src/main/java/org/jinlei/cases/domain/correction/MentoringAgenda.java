package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.CasesSettings;
import org.jinlei.cases.domain.AgendaSource;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.worklist.Step;

/** What time itself brings in a mentoring: nobody met the minor for too long, and half a year after the end somebody looks back. */
@ApplicationScoped
class MentoringAgenda implements AgendaSource {

    static final String NO_CONTACT = "cases.noContact";
    static final String LOOK_BACK = "cases.lookBack";

    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59);

    @Inject
    private EntityManager em;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public List<Step> steps(CaseFacts file) {
        LocalDate today = LocalDate.now(clock);
        int noContact = settings.number(CasesSettings.NO_CONTACT, today);
        List<Step> steps = new ArrayList<>();
        em.createQuery("select p from MentoringPlan p where p.taskId in (select t.id from CorrectiveTask t where t.fileId = :file and t.sealed = false)",
                MentoringPlan.class).setParameter("file", file.id()).getResultList().forEach(one -> {
                    PlanFacts plan = one.facts();
                    if (file.status().isWorkable() && PlanProgress.of(plan, desk.contacts(plan.taskId()), today, noContact).silent()) {
                        steps.add(Step.of(NO_CONTACT, CasesPermissions.MEASURES, plan.mentor(), "/cases/tasks/contact?id=" + plan.taskId())
                                .due(today.atStartOfDay(), today.atStartOfDay()));
                    }
                    if (plan.isLookBackOwed() && LookBack.isNear(plan.lookBackDue(), today)) {
                        steps.add(Step.of(LOOK_BACK, CasesPermissions.WORK, plan.mentor(), "/cases/tasks/lookback?id=" + plan.taskId())
                                .due(plan.lookBackDue().atTime(LAST_OF_DAY), plan.lookBackDue().atStartOfDay()));
                    }
                });
        return steps;
    }
}
