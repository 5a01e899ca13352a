package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.care.CareStations;

/**
 * The one place at which the stock moves: the balance first, in one statement that takes nothing that is not there, then the event. Whoever comes second
 * waits at the row of the balance and is measured against what the first has left.
 */
@ApplicationScoped
class StockDesk {

    static final String SUBJECT = "Stock";
    static final String EVENT = "StockEvent";

    private static final String MOVE = "update welfare_stock set received = received + :received, reserved = reserved + :reserved, delivered = delivered + :delivered "
            + "where id = :id and reserved + :reserved >= 0 and delivered + :delivered >= 0 "
            + "and received + :received - delivered - :delivered - reserved - :reserved >= 0";

    private static final String READ = "select s.id, s.station_id, s.item, s.size, s.received, s.reserved, s.delivered from welfare_stock s ";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CareStations stations;

    @Inject
    private Clock clock;

    /** An item and size of a station whose stock the caller works with. */
    StockFacts require(long stockId) {
        StockFacts stock = known(stockId);
        if (!stations.of(WelfarePermissions.DONATIONS).covers(stock.stationId(), null)) {
            throw new NotThere();
        }
        audit.concerns(SUBJECT, stockId);
        return stock;
    }

    /** An item and size for whoever reads what came out of it. */
    StockFacts known(long stockId) {
        return read("where s.id = :id", "id", stockId).stream().findFirst().orElseThrow(NotThere::new);
    }

    /** The stock of a station, item by item in their order, money last. */
    List<StockFacts> of(long station) {
        return read("where s.station_id = :station", "station", station).stream()
                .sorted(Comparator.comparing(StockFacts::item).thenComparing(StockFacts::size)).toList();
    }

    /** The row of an item and size, made when it first comes in. */
    long opened(long station, StockItem item, String size) {
        em.createNativeQuery("insert ignore into welfare_stock (station_id, item, size, received, reserved, delivered) values (:station, :item, :size, 0, 0, 0)")
                .setParameter("station", station).setParameter("item", item.name()).setParameter("size", size).executeUpdate();
        return ((Number) em.createNativeQuery("select s.id from welfare_stock s where s.station_id = :station and s.item = :item and s.size = :size")
                .setParameter("station", station).setParameter("item", item.name()).setParameter("size", size).getSingleResult()).longValue();
    }

    /**
     * Moves the stock and writes the event. Answers its number.
     *
     * @throws BrokenRule when it would take what is not there
     */
    long move(StockMove move) {
        int moved = em.createNativeQuery(MOVE).setParameter("received", move.change().received()).setParameter("reserved", move.change().reserved())
                .setParameter("delivered", move.change().delivered()).setParameter("id", move.stockId()).executeUpdate();
        if (moved == 0) {
            throw new BrokenRule(DonationRule.STOCK_DOES_NOT_SUFFICE);
        }
        StockEvent event = new StockEvent(move, read("where s.id = :id", "id", move.stockId()).get(0), access.userId(), LocalDateTime.now(clock));
        em.persist(event);
        em.flush();
        audit.concerns(EVENT, event.id());
        audit.concerns(SUBJECT, move.stockId());
        return event.id();
    }

    /** An event of a stock that the caller works with. */
    StockEvent event(long id) {
        StockEvent event = em.find(StockEvent.class, id);
        if (event == null) {
            throw new NotThere();
        }
        require(event.facts().stockId());
        audit.concerns(EVENT, id);
        return event;
    }

    boolean isCountered(long eventId) {
        return em.createQuery("select count(e) from StockEvent e where e.counters = :id", Long.class).setParameter("id", eventId).getSingleResult() > 0;
    }

    List<Reservation> reservations(long planItemId) {
        return em.createQuery("select r from Reservation r where r.planItemId = :item order by r.id", Reservation.class).setParameter("item", planItemId)
                .getResultList();
    }

    Reservation reservation(long planItemId, long stockId) {
        return reservations(planItemId).stream().filter(one -> one.stockId() == stockId).findFirst().orElseGet(() -> {
            Reservation made = new Reservation(planItemId, stockId);
            em.persist(made);
            return made;
        });
    }

    @SuppressWarnings("unchecked")
    private List<StockFacts> read(String where, String name, long value) {
        List<Object[]> rows = em.createNativeQuery(READ + where).setParameter(name, value).getResultList();
        return rows.stream().map(Row::of).map(row -> new StockFacts(row.id(), row.number(1), row.constant(2, StockItem.class), row.text(3),
                new Balance(row.number(4), row.number(5), row.number(6)))).toList();
    }
}
