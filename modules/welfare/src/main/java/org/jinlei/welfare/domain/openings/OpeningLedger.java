package org.jinlei.welfare.domain.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerColumn.Kind;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.LedgerRow;
import org.jinlei.welfare.WelfarePermissions;

/** The openings of children's files as a ledger: who, when, for what, by what right (rule 40). */
@ApplicationScoped
class OpeningLedger implements Ledger<OpeningSort> {

    @Inject
    private OpeningRegister register;

    @Inject
    private UserDirectory users;

    @Override
    public String name() {
        return "openings";
    }

    @Override
    public String permission() {
        return WelfarePermissions.OPENINGS;
    }

    @Override
    public OpeningSort usual() {
        return OpeningSort.OPENED;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("user", Kind.MAIN), LedgerColumn.sorted("opened", Kind.MINUTE, OpeningSort.OPENED), LedgerColumn.of("file", Kind.CODE),
                LedgerColumn.of("child", Kind.TEXT), LedgerColumn.of("what", Kind.TEXT), LedgerColumn.of("words", Kind.TEXT), LedgerColumn.of("basis", Kind.TEXT),
                LedgerColumn.of("until", Kind.MINUTE));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE));
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        return register.query(new OpeningFilter(criteria.date("from"), criteria.date("to"), null));
    }

    @Override
    public String details() {
        return OpeningRegister.DETAILS;
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        Map<Long, UserSummary> names = users.byIds(rows.stream().map(row -> row.number(1)).collect(Collectors.toSet()));
        return register.rows(rows).stream().map(one -> LedgerRow.of(one.id(), names.containsKey(one.user()) ? names.get(one.user()).name() : "", one.openedAt(),
                one.label(), one.child(), one.purpose(), one.words(), one.basis(), one.untilAt())).toList();
    }

    @Override
    public String subject() {
        return "FileOpening";
    }

    @Override
    public String page() {
        return null;
    }
}
