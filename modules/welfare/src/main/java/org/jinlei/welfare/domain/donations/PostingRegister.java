package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.ledger.SmallCounts;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.care.CareStations;

/** What is posted about the donations of a month: what came from where, and how many children of which village got something, small counts suppressed. */
@ApplicationScoped
@Transactional
public class PostingRegister {

    private static final String CAME = "select d.id, d.received_on, s.item, e.received, d.nature, d.channel, case when d.anonymous = 1 then null else d.donor end "
            + "from welfare_stock_event e join welfare_donation d on d.id = e.donation_id join welfare_stock s on s.id = e.stock_id "
            + "where e.station_id = :station and e.kind = 'RECEIVED' and d.received_on >= :from and d.received_on < :to "
            + "and not exists (select 1 from welfare_stock_event c where c.counters = e.id) order by d.received_on, e.id";

    private static final String WENT = "select coalesce(v.unit_id, 0), count(distinct v.file_id) from welfare_delivery v join welfare_stock s on s.id = v.stock_id "
            + "where s.station_id = :station and v.status <> 'UNDONE' and v.delivered_at >= :from and v.delivered_at < :to group by coalesce(v.unit_id, 0) order by 1";

    @Inject
    private EntityManager em;

    @Inject
    private CareStations stations;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private ColumnCipher cipher;

    /**
     * The posting of a month of a station.
     *
     * @throws NotThere when the caller does not work with its stock
     */
    @UseCase(WelfarePermissions.DONATIONS)
    public Posting of(long station, YearMonth month) {
        if (!stations.of(WelfarePermissions.DONATIONS).covers(station, null) || organisation.unit(station).isEmpty()) {
            throw new NotThere();
        }
        LocalDate from = month.atDay(1);
        LocalDate to = month.plusMonths(1).atDay(1);
        List<Posting.Gift> gifts = rows(CAME, station, from, to).stream().map(row -> new Posting.Gift(row.date(1), row.constant(2, StockItem.class), row.number(3),
                row.constant(4, DonationNature.class), row.text(5), row.bytes(6) == null ? null : cipher.decrypted(row.bytes(6)))).toList();
        return new Posting(station, organisation.name(station), month, gifts, villages(rows(WENT, station, from, to)));
    }

    /** Counts by village; those that are small, and what would tell them, are left out. */
    private List<Posting.Village> villages(List<Row> rows) {
        long[] counts = rows.stream().mapToLong(row -> row.number(1)).toArray();
        boolean[] hidden = SmallCounts.line(counts);
        List<Posting.Village> villages = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            villages.add(new Posting.Village(organisation.name(rows.get(i).id()), hidden[i] ? null : counts[i]));
        }
        return villages;
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(String sql, long station, LocalDate from, LocalDate to) {
        List<Object[]> found = em.createNativeQuery(sql).setParameter("station", station).setParameter("from", from).setParameter("to", to).getResultList();
        return found.stream().map(Row::of).toList();
    }
}
