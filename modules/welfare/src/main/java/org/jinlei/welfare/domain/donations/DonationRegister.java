package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.care.CareStations;

/** Reading of donations. */
@ApplicationScoped
@Transactional
public class DonationRegister {

    private static final String DETAILS = "select d.id, d.number, d.nature, d.channel, case when d.anonymous = 1 then null else d.donor end, d.received_on, "
            + "(select min(f.id) from welfare_donor_feedback f where f.donation_id = d.id) from welfare_donation d";

    private static final String LINES = "select e.id, e.stock_id, s.item, s.size, e.received, (select c.id from welfare_stock_event c where c.counters = e.id), "
            + "(select coalesce(sum(o.delivered), 0) from welfare_stock_event o where o.stock_id = e.stock_id and o.id > e.id) "
            + "from welfare_stock_event e join welfare_stock s on s.id = e.stock_id where e.donation_id = :donation and e.kind = 'RECEIVED' order by e.id";

    @Inject
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private DonationDesk desk;

    @Inject
    private CareStations stations;

    @Inject
    private ColumnCipher cipher;

    @Inject
    private DonorWords words;

    @Inject
    private Clock clock;

    /** Donations to the stations whose stock the caller works with. */
    @UseCase(WelfarePermissions.DONATIONS)
    public Page<DonationRow> list(DonationFilter filter, PageRequest<DonationSort> request) {
        Page<DonationRow> page = ListQuery.of("welfare_donation d", "d.id")
                .when(filter.nature(), "d.nature = :nature").when(filter.from(), "d.received_on >= :from").when(filter.to(), "d.received_on <= :to")
                .within(stations.of(WelfarePermissions.DONATIONS), "d.station_id", null).page(em, request, DETAILS, this::row);
        audit.concerns(DonationDesk.SUBJECT, page.rows().stream().map(DonationRow::id).toList());
        return page;
    }

    private DonationRow row(Row row) {
        return new DonationRow(row.id(), row.text(1), row.constant(2, DonationNature.class), row.text(3), row.bytes(4) == null ? null : cipher.decrypted(row.bytes(4)),
                row.date(5), row.number(6) != null);
    }

    /** One donation with what it brought and what can be told to the donor. */
    @UseCase(WelfarePermissions.DONATIONS)
    public DonationSheet sheet(long id) {
        DonationFacts donation = desk.visible(id).facts();
        List<DonationSheet.Line> lines = lines(id);
        return new DonationSheet(donation, lines, desk.told(id), words.about(donation, lines, LocalDate.now(clock)));
    }

    @SuppressWarnings("unchecked")
    private List<DonationSheet.Line> lines(long donation) {
        List<Object[]> rows = em.createNativeQuery(LINES).setParameter("donation", donation).getResultList();
        return rows.stream().map(Row::of).map(row -> new DonationSheet.Line(row.id(), row.number(1), row.constant(2, StockItem.class), row.text(3), row.number(4),
                row.number(5) != null, Math.min(row.number(4), Math.max(0, row.number(6))))).toList();
    }
}
