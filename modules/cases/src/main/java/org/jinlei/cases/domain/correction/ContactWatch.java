package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.CasesSettings;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.platform.jobs.Job;
import org.jinlei.platform.jobs.JobLeases;
import org.jinlei.platform.settings.Settings;

/**
 * Looks for what no change of a record brings but time does: a minor who was not met for too long, a mentoring that is to be looked back on.
 * Their files' worklists are settled again; a file whose task is there already is left alone.
 */
@ApplicationScoped
class ContactWatch implements Job {

    /** Files of one run; the next run takes the others. */
    private static final int MOST = 500;

    private static final String NOT_ON_THE_LIST = " and not exists (select 1 from platform_task k where k.subject_kind = 'CaseFile' and k.subject_id = t.file_id "
            + "and k.kind = :kind and k.done_at is null)";
    private static final String SILENT = "select t.file_id from cases_mentoring_plan p join cases_corrective_task t on t.id = p.task_id and t.sealed = 0 "
            + "where p.completed_at is null and coalesce((select date(max(c.done_at)) from cases_mentoring_contact c where c.plan_id = p.id), p.starts_on) < :before"
            + NOT_ON_THE_LIST;
    private static final String TO_LOOK_BACK_ON = "select t.file_id from cases_mentoring_plan p join cases_corrective_task t on t.id = p.task_id and t.sealed = 0 "
            + "where p.look_back_due <= :before and p.looked_back_at is null" + NOT_ON_THE_LIST;

    @Inject
    private EntityManager em;

    @Inject
    private JobLeases leases;

    @Inject
    private Settings settings;

    @Inject
    private CaseDesk cases;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    @Transactional
    public void run(long fencingNo) {
        if (leases.holds(name(), fencingNo)) {
            LocalDate today = LocalDate.now(clock);
            settle(SILENT, MentoringAgenda.NO_CONTACT, today.minusDays(settings.number(CasesSettings.NO_CONTACT, today)));
            settle(TO_LOOK_BACK_ON, MentoringAgenda.LOOK_BACK, today.plusDays(LookBack.SHOWN_DAYS_BEFORE));
        }
    }

    private void settle(String files, String kind, LocalDate before) {
        @SuppressWarnings("unchecked")
        List<Number> found = em.createNativeQuery(files).setParameter("before", before).setParameter("kind", kind).setMaxResults(MOST).getResultList();
        found.stream().map(Number::longValue).distinct().forEach(cases::settle);
    }
}
