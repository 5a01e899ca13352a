package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jinlei.people.GuardianSummary;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.AboutChild;
import org.jinlei.welfare.domain.RestrictedChildren;
import org.jinlei.welfare.domain.care.NeedFacts;
import org.jinlei.welfare.domain.care.PlanItemDoor;

/** Reading of deliveries. */
@ApplicationScoped
@Transactional
public class DeliveryRegister {

    private static final String DETAILS = "select v.id, v.number, v.person_id, s.item, s.size, v.quantity, v.delivered_at, v.first_user, v.status, v.unit_id "
            + "from welfare_delivery v join welfare_stock s on s.id = v.stock_id";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private DeliveryDesk desk;

    @Inject
    private StockDesk stock;

    @Inject
    private PlanItemDoor items;

    @Inject
    private RestrictedChildren restricted;

    @Inject
    private PersonDirectory people;

    @Inject
    private UserDirectory users;

    @Inject
    private Clock clock;

    /** Deliveries to children whom the caller reaches. */
    @UseCase(WelfarePermissions.DONATIONS)
    public Page<DeliveryRow> list(DeliveryStatus status, PageRequest<DeliverySort> request) {
        Page<DeliveryRow> page = ListQuery.of("welfare_delivery v", "v.id").when(status, "v.status = :status").where(restricted.condition(AboutChild.DELIVERY))
                .within(access.scope(WelfarePermissions.DONATIONS), "v.station_id", "v.unit_id").page(em, request, DETAILS, DeliveryRegister::row);
        List<Long> persons = page.rows().stream().map(DeliveryRow::personId).toList();
        audit.concerns(DeliveryDesk.SUBJECT, page.rows().stream().map(DeliveryRow::id).toList());
        audit.concerns("Person", persons);
        Map<Long, PersonSummary> names = people.known(persons);
        return new Page<>(page.rows().stream().map(row -> row.named(names.containsKey(row.personId()) ? names.get(row.personId()).name() : "")).toList(),
                page.previous(), page.next(), page.count(), page.more());
    }

    private static DeliveryRow row(Row row) {
        return new DeliveryRow(row.id(), row.text(1), row.number(2), null, row.constant(3, StockItem.class), row.text(4), row.number(5), row.dateTime(6),
                row.number(7), row.constant(8, DeliveryStatus.class), row.number(9));
    }

    /** One delivery. */
    @UseCase(WelfarePermissions.DONATIONS)
    public DeliverySheetFacts sheet(long id) {
        DeliveryFacts delivery = desk.visible(id).facts();
        PersonSummary child = people.known(List.of(delivery.personId())).get(delivery.personId());
        audit.concerns("Person", delivery.personId());
        return new DeliverySheetFacts(delivery, child == null ? "" : child.name(), stock.known(delivery.stockId()), items.need(delivery.planItemId()).id());
    }

    /** The adults who could receive for the child of a plan. */
    @UseCase(WelfarePermissions.DONATIONS)
    public List<GuardianSummary> receivers(long planItemId) {
        NeedFacts need = items.need(planItemId);
        audit.concerns("Person", need.personId());
        return people.guardiansOf(need.personId(), LocalDate.now(clock));
    }

    /** Colleagues of the station who could go along. */
    @UseCase(WelfarePermissions.DONATIONS)
    public List<UserSummary> companions(long planItemId) {
        return users.holding(WelfarePermissions.VISITS, items.need(planItemId).stationId()).stream().filter(one -> one.id() != access.userId()).toList();
    }
}
