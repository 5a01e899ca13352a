package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.CasesSettings;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.settings.Settings;

/** The weekly digest of mentoring for those who lead: made from a query when it is looked at, of unsealed mentorings within their reach. */
@ApplicationScoped
@Transactional
public class DigestWork {

    private static final String PLANS = "select p.id, p.mentor, p.rhythm, p.starts_on, "
            + "(select count(*) from cases_mentoring_contact c where c.plan_id = p.id and c.planned_on between :monday and :sunday and c.postponed_to is null), "
            + "(select count(*) from cases_mentoring_contact c where c.plan_id = p.id and c.done_at >= :monday and c.done_at < :after), "
            + "(select count(*) from cases_mentoring_contact c where c.plan_id = p.id and c.planned_on < :asOf and c.missed_reason is null "
            + "and (c.done_at is null or c.done_at >= :after)), "
            + "(select date(max(c.done_at)) from cases_mentoring_contact c where c.plan_id = p.id and c.done_at < :after), "
            + "(select min(c.planned_on) from cases_mentoring_contact c where c.plan_id = p.id and c.planned_on >= :asOf and c.missed_reason is null and c.done_at is null), "
            + "p.completed_at from cases_mentoring_plan p join cases_corrective_task t on t.id = p.task_id and t.sealed = 0 "
            + "where p.starts_on <= :asOf and (p.completed_at is null or p.completed_at >= :monday) and (%s)";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The digest of the week to which a day belongs; a week that has not begun is answered with this one. */
    @UseCase(CasesPermissions.MENTORING_DIGEST)
    public MentoringDigest week(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        LocalDate monday = MentoringDigest.mondayOf(day == null || day.isAfter(today) ? today : day);
        LocalDate asOf = MentoringDigest.asOf(monday, today);
        int noContact = settings.number(CasesSettings.NO_CONTACT, asOf);
        DataScope scope = access.scope(CasesPermissions.MENTORING_DIGEST);
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery(PLANS.formatted(CorrectionDesk.within(scope))).setParameter("monday", monday)
                .setParameter("sunday", monday.plusDays(6)).setParameter("asOf", asOf).setParameter("after", asOf.plusDays(1).atStartOfDay()).getResultList();
        Map<Long, DigestRow> mentors = new TreeMap<>();
        found.stream().map(Row::of).forEach(row -> {
            boolean ended = row.dateTime(9) != null && !row.dateTime(9).toLocalDate().isAfter(asOf);
            boolean silent = PlanProgress.isSilent(ended, row.constant(2, MentoringRhythm.class), row.date(3), row.date(7), asOf, noContact);
            DigestRow one = new DigestRow(row.number(1), 1, row.number(4).intValue(), row.number(5).intValue(), ended ? 0 : row.number(6).intValue(), silent ? 1 : 0,
                    ended ? null : row.date(8));
            mentors.merge(one.mentor(), one, DigestRow::plus);
        });
        return new MentoringDigest(monday, asOf, mentors.values().stream().sorted(Comparator.comparing(DigestRow::silent).thenComparing(DigestRow::overdue).reversed()
                .thenComparing(DigestRow::mentor)).toList());
    }
}
