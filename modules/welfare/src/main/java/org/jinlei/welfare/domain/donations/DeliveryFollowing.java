package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonMoved;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.PersonsMerged;
import org.jinlei.people.PersonsParted;

/**
 * Deliveries follow their child as its file does. What another station kept for the child is free again there, by an event like any other: nobody of the
 * new station reaches that stock, and nobody of the old one the child.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeliveryFollowing {

    private static final String REASON = "儿童住址已迁出本辖区";

    private static final String LEFT = "select r.plan_item_id, r.stock_id from welfare_reservation r join welfare_plan_item i on i.id = r.plan_item_id "
            + "join welfare_need n on n.id = i.need_id join welfare_stock s on s.id = r.stock_id where n.person_id in (:persons) and r.reserved > 0 "
            + "and s.station_id <> :station order by r.stock_id";

    @Inject
    private EntityManager em;

    @Inject
    private PersonDirectory people;

    @Inject
    private StockDesk stock;

    @Inject
    private DeliveryDesk desk;

    void move(@Observes PersonMoved moved) {
        follow(moved.person().value());
    }

    void merge(@Observes PersonsMerged merged) {
        follow(merged.kept().value());
    }

    void part(@Observes PersonsParted parted) {
        follow(parted.kept().value());
        follow(parted.merged().value());
    }

    @SuppressWarnings("unchecked")
    private void follow(long personId) {
        Set<Long> persons = people.identities(personId);
        PersonSummary child = people.known(List.of(personId)).get(personId);
        if (child == null) {
            return;
        }
        List<Object[]> left = em.createNativeQuery(LEFT).setParameter("persons", persons).setParameter("station", child.stationId()).getResultList();
        left.forEach(row -> free(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
        em.createQuery("select d from Delivery d where d.personId in :persons", Delivery.class).setParameter("persons", persons).getResultList().forEach(delivery -> {
            if (delivery.follow(child.stationId(), child.unitId())) {
                desk.settle(delivery);
            }
        });
    }

    private void free(long planItem, long stockId) {
        stock.move(StockMove.released(stockId, stock.reservation(planItem, stockId).release(), planItem, REASON));
    }
}
