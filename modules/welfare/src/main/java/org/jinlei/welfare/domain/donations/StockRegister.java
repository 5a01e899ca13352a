package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.care.CareStations;
import org.jinlei.welfare.domain.care.PlanItemDoor;
import org.jinlei.welfare.domain.care.PlanItemFacts;
import org.jinlei.welfare.domain.care.PlanItemKind;

/** Reading of the stock and of its events (ledger 12). */
@ApplicationScoped
@Transactional
public class StockRegister {

    private static final String DETAILS = "select e.id, e.recorded_at, e.kind, s.item, s.size, e.received, e.reserved, e.delivered, e.on_hand, "
            + "coalesce(v.number, d.number), e.donation_id, e.delivery_id, e.recorded_by, c.id from welfare_stock_event e "
            + "join welfare_stock s on s.id = e.stock_id left join welfare_donation d on d.id = e.donation_id "
            + "left join welfare_delivery v on v.id = e.delivery_id left join welfare_stock_event c on c.counters = e.id";

    @Inject
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private DeliveryDesk deliveries;

    @Inject
    private StockDesk desk;

    @Inject
    private PlanItemDoor items;

    @Inject
    private CareStations stations;

    /** The stock of the caller's station by item and size. */
    @UseCase(WelfarePermissions.DONATIONS)
    public List<StockFacts> stock() {
        List<StockFacts> stock = desk.of(stations.own(WelfarePermissions.DONATIONS));
        audit.concerns(StockDesk.SUBJECT, stock.stream().map(StockFacts::id).toList());
        return stock;
    }

    /** The station whose stock is the caller's. */
    @UseCase(WelfarePermissions.DONATIONS)
    public long station() {
        return stations.own(WelfarePermissions.DONATIONS);
    }

    /** Events of the stock that the caller works with. */
    @UseCase(WelfarePermissions.DONATIONS)
    public Page<StockEventRow> events(StockFilter filter, PageRequest<StockSort> request) {
        Page<StockEventRow> page = query(filter).page(em, request, DETAILS, StockRegister::row);
        audit.concerns(StockDesk.EVENT, page.rows().stream().map(StockEventRow::id).toList());
        return page;
    }

    /** The events that fit, for list, ledger and file alike. */
    ListQuery query(StockFilter filter) {
        return ListQuery.of("welfare_stock_event e", "e.id")
                .when(filter.kind(), "e.kind = :kind")
                .when(filter.item(), "e.stock_id in (select t.id from welfare_stock t where t.item = :item)")
                .when(filter.stockId(), "e.stock_id = :stock")
                .when(filter.from() == null ? null : filter.from().atStartOfDay(), "e.recorded_at >= :from")
                .when(filter.to() == null ? null : filter.to().plusDays(1).atStartOfDay(), "e.recorded_at < :to")
                .within(stations.of(WelfarePermissions.DONATIONS), "e.station_id", null);
    }

    private static StockEventRow row(Row row) {
        StockEventKind kind = row.constant(2, StockEventKind.class);
        long quantity = switch (kind) {
            case RECEIVED -> row.number(5);
            case RESERVED, RELEASED -> row.number(6);
            case DELIVERED -> row.number(7);
            case CORRECTED -> row.number(5) == 0 ? row.number(7) : row.number(5);
        };
        return new StockEventRow(row.id(), row.dateTime(1), kind, row.constant(3, StockItem.class), row.text(4), quantity, row.number(8), row.text(9),
                row.number(10), row.number(11), row.number(12), row.number(13) != null);
    }

    /** One event. */
    @UseCase(WelfarePermissions.DONATIONS)
    public StockEventSheet event(long id) {
        StockEvent event = desk.event(id);
        StockEventRow row = ListQuery.of("welfare_stock_event e", "e.id").where("e.id = :event", id)
                .page(em, new PageRequest<>(StockSort.RECORDED, true, null, 1), DETAILS, StockRegister::row).rows().stream().findFirst().orElseThrow(NotThere::new);
        boolean reached = row.deliveryId() == null || deliveries.reaches(row.deliveryId());
        return new StockEventSheet(row, event.reason(), row.kind().isCorrectable() && !row.countered() && reached, reached);
    }

    /** What is free, or kept for it, of what could be brought for a plan. */
    @UseCase(WelfarePermissions.DONATIONS)
    public List<StockOffer> offers(long planItemId) {
        PlanItemFacts item = items.require(planItemId);
        List<Reservation> kept = desk.reservations(planItemId);
        return desk.of(items.need(planItemId).stationId()).stream().filter(one -> one.item().isMoney() == (item.kind() == PlanItemKind.MONEY))
                .map(one -> offer(one, kept)).filter(one -> one.stock().balance().free() > 0 || one.kept() > 0).toList();
    }

    private static StockOffer offer(StockFacts stock, List<Reservation> kept) {
        Reservation own = kept.stream().filter(one -> one.stockId() == stock.id()).findFirst().orElse(null);
        return new StockOffer(stock, own == null ? 0 : own.reserved(), own == null ? 0 : own.delivered());
    }
}
