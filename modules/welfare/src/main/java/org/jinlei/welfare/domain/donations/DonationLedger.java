package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.data.ColumnCipher;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerColumn.Kind;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.LedgerRow;
import org.jinlei.welfare.WelfarePermissions;

/**
 * Ledger 12 (捐赠物资台账): every event of the stock, what came in and went out and what was left after it. Donors who wish to stay unknown are not named,
 * and no child is: who received is with the delivery, for those who reach the child's file.
 */
@ApplicationScoped
class DonationLedger implements Ledger<StockSort> {

    @Inject
    private StockRegister register;

    @Inject
    private UserDirectory users;

    @Inject
    private ColumnCipher cipher;

    @Override
    public String name() {
        return "donations";
    }

    @Override
    public String permission() {
        return WelfarePermissions.DONATIONS;
    }

    @Override
    public StockSort usual() {
        return StockSort.RECORDED;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.sorted("at", Kind.MAIN, StockSort.RECORDED), LedgerColumn.of("kind", Kind.TEXT), LedgerColumn.of("item", Kind.TEXT),
                LedgerColumn.of("size", Kind.CODE), LedgerColumn.of("unit", Kind.TEXT), LedgerColumn.of("in", Kind.NUMBER), LedgerColumn.of("out", Kind.NUMBER), LedgerColumn.of("reserved", Kind.NUMBER),
                LedgerColumn.of("onHand", Kind.NUMBER), LedgerColumn.of("nature", Kind.TEXT), LedgerColumn.of("channel", Kind.TEXT), LedgerColumn.of("donor", Kind.TEXT),
                LedgerColumn.of("donation", Kind.CODE), LedgerColumn.of("delivery", Kind.CODE), LedgerColumn.of("signed", Kind.DATE), LedgerColumn.of("by", Kind.TEXT),
                LedgerColumn.of("reason", Kind.TEXT));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.choice("kind", Arrays.asList(StockEventKind.values())), LedgerFilter.choice("item", Arrays.asList(StockItem.values())),
                LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE));
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        return register.query(new StockFilter(criteria.constant("kind", StockEventKind.class), criteria.constant("item", StockItem.class), null,
                criteria.date("from"), criteria.date("to")));
    }

    @Override
    public String details() {
        return "select e.id, e.recorded_at, e.kind, s.item, s.size, e.received, e.delivered, e.reserved, e.on_hand, d.nature, d.channel, "
                + "case when d.anonymous = 1 then null else d.donor end, d.number, v.number, v.signed_on, e.recorded_by, e.reason from welfare_stock_event e "
                + "join welfare_stock s on s.id = e.stock_id left join welfare_donation d on d.id = e.donation_id left join welfare_delivery v on v.id = e.delivery_id";
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        Map<Long, UserSummary> officers = users.byIds(rows.stream().map(row -> row.number(15)).collect(Collectors.toSet()));
        List<LedgerRow> made = new ArrayList<>(rows.size());
        for (Row row : rows) {
            StockItem item = row.constant(3, StockItem.class);
            UserSummary officer = officers.get(row.number(15));
            made.add(LedgerRow.of(row.id(), row.dateTime(1), row.constant(2, StockEventKind.class), item, row.text(4), item.unit(), changed(row.number(5)),
                    changed(row.number(6)), changed(row.number(7)), row.number(8), row.constant(9, DonationNature.class), row.text(10),
                    opened(row.bytes(11)), row.text(12), row.text(13), row.date(14), officer == null ? null : officer.name(), opened(row.bytes(16))));
        }
        return made;
    }

    /** Nothing where nothing changed. */
    private static Long changed(long quantity) {
        return quantity == 0 ? null : quantity;
    }

    private String opened(byte[] column) {
        return column == null ? null : cipher.decrypted(column);
    }

    @Override
    public String subject() {
        return StockDesk.EVENT;
    }

    @Override
    public String page() {
        return "/welfare/donations/event";
    }
}
