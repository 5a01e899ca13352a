package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonHistory;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Row;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.AboutChild;
import org.jinlei.welfare.domain.RestrictedChildren;

/** What a child was brought, for those who reach it; what was undone is not told. */
@ApplicationScoped
class DeliveryHistory implements PersonHistory {

    private static final String DETAILS = "select v.id, v.delivered_at, s.item from welfare_delivery v join welfare_stock s on s.id = v.stock_id";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private RestrictedChildren restricted;

    @Override
    public List<PersonEvent> of(Set<Long> persons, LocalDateTime before, int most) {
        if (!access.may(WelfarePermissions.DONATIONS)) {
            return List.of();
        }
        ListQuery query = ListQuery.of("welfare_delivery v", "v.id").where("v.status <> 'UNDONE'").where(restricted.condition(AboutChild.DELIVERY)).where("v.person_id in (:persons)", persons)
                .where("v.delivered_at < :before", before).within(access.scope(WelfarePermissions.DONATIONS), "v.station_id", "v.unit_id");
        List<Row> rows = query.batch(em, DeliverySort.DELIVERED, true, null, most, DETAILS).rows();
        audit.concerns(DeliveryDesk.SUBJECT, rows.stream().map(Row::id).toList());
        return rows.stream().map(row -> new PersonEvent(row.dateTime(1), "welfare", "history.delivered", row.constant(2, StockItem.class),
                "/welfare/donations/delivery?id=" + row.id())).toList();
    }
}
