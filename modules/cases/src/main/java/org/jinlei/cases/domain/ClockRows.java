package org.jinlei.cases.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerColumn.Kind;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.LedgerRow;
import org.jinlei.platform.time.LimitKind;

/** What ledgers of clocks have in common; the clock is {@code t} in their queries. */
public final class ClockRows {

    /** What a ledger of clocks reads of each, before the number of the record that is opened. */
    public static final String READ = "t.kind, t.began_at, t.due_at, t.extended, t.ended_at";

    private static final String KEPT = "(t.ended_at is not null and t.ended_at <= t.due_at)";

    /** Ended, or its time is over: whether it was kept can be said. */
    private static final String OVER = "(t.ended_at is not null or t.due_at < :moment)";

    private ClockRows() {
    }

    public static List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("number", Kind.MAIN), LedgerColumn.of("kind", Kind.TEXT), LedgerColumn.sorted("began", Kind.MINUTE, ClockSort.BEGAN),
                LedgerColumn.of("due", Kind.MINUTE), LedgerColumn.of("extended", Kind.NUMBER), LedgerColumn.of("ended", Kind.MINUTE),
                LedgerColumn.of("kept", Kind.TEXT));
    }

    public static List<LedgerFilter> filters(List<LimitKind> kinds) {
        return List.of(LedgerFilter.choice("kind", kinds), LedgerFilter.of("over", LedgerFilter.Kind.YES_NO), LedgerFilter.of("kept", LedgerFilter.Kind.YES_NO),
                LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE));
    }

    /** The query narrowed to what was asked. */
    public static ListQuery narrowed(ListQuery query, LedgerCriteria criteria, LocalDateTime now) {
        LocalDate from = criteria.date("from");
        LocalDate to = criteria.date("to");
        query.when(criteria.constant("kind", LimitKind.class), "t.kind = :kind")
                .when(from == null ? null : from.atStartOfDay(), "t.began_at >= :from")
                .when(to == null ? null : to.plusDays(1).atStartOfDay(), "t.began_at < :to");
        Boolean over = criteria.yesNo("over");
        if (over != null) {
            query.where(over ? OVER : "not " + OVER, now);
        }
        Boolean kept = criteria.yesNo("kept");
        return kept == null ? query : query.where(kept ? KEPT : "not " + KEPT);
    }

    /** A row that reads the clock's number, the number of its record in words, {@link #READ} and the record's number. */
    public static LedgerRow row(Row row, LocalDateTime now) {
        LocalDateTime due = row.dateTime(4);
        LocalDateTime ended = row.dateTime(6);
        Boolean kept = ended != null ? Boolean.valueOf(!ended.isAfter(due)) : due.isBefore(now) ? Boolean.FALSE : null;
        return LedgerRow.of(row.number(7), row.text(1), row.constant(2, LimitKind.class), row.dateTime(3), due, row.number(5), ended, kept);
    }
}
