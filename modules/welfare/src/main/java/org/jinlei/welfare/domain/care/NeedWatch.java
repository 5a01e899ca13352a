package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.jobs.Job;
import org.jinlei.platform.jobs.JobLeases;

/** Nothing that a child is owed is lost with who owed it: needs whose owner left the station, or may see to needs no longer, go on to whoever takes them over. */
@ApplicationScoped
class NeedWatch implements Job {

    private static final String OWNERS = "select n.station_id, n.owner_id from welfare_need n where n.status in ('OPEN', 'PLANNED') union "
            + "select n.station_id, i.owner_id from welfare_plan_item i join welfare_need n on n.id = i.need_id where i.status = 'OPEN'";

    @Inject
    private EntityManager em;

    @Inject
    private JobLeases leases;

    @Inject
    private NeedDesk desk;

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run(long fencingNo) {
        if (leases.holds(name(), fencingNo)) {
            @SuppressWarnings("unchecked")
            List<Object[]> owners = em.createNativeQuery(OWNERS).getResultList();
            owners.stream().map(Row::of).filter(row -> !desk.seesToNeeds(row.number(1), row.id())).forEach(row -> goOn(row.id(), row.number(1)));
        }
    }

    private void goOn(long station, long owner) {
        em.createQuery("select n from Need n where n.stationId = :station and n.endedOn is null and (n.ownerId = :owner "
                + "or exists (select 1 from PlanItem i where i.needId = n.id and i.ownerId = :owner and i.status = :open))", Need.class)
                .setParameter("station", station).setParameter("owner", owner).setParameter("open", PlanItemStatus.OPEN).getResultList()
                .forEach(desk::settle);
    }
}
