package org.jinlei.welfare.domain.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.jobs.Job;
import org.jinlei.platform.jobs.JobLeases;

/** When a month is over, its openings come before the chief of each station in which there were any. */
@ApplicationScoped
class MonthWatch implements Job {

    @Inject
    private EntityManager em;

    @Inject
    private JobLeases leases;

    @Inject
    private OpeningMonths months;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "opening-months";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run(long fencingNo) {
        if (leases.holds(name(), fencingNo)) {
            LocalDate month = LocalDate.now(clock).withDayOfMonth(1).minusMonths(1);
            @SuppressWarnings("unchecked")
            List<Number> stations = em.createNativeQuery("select distinct o.station_id from welfare_file_opening o where o.opened_at >= :from and o.opened_at < :to "
                    + "and not exists (select 1 from welfare_opening_month m where m.station_id = o.station_id and m.month = :from)")
                    .setParameter("from", month).setParameter("to", month.plusMonths(1)).getResultList();
            stations.forEach(station -> months.settle(months.kept(station.longValue(), month)));
        }
    }
}
