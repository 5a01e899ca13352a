package org.jinlei.platform.audit.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.audit.AuditFilter;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerColumn.Kind;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.LedgerRow;
import org.jinlei.platform.ledger.Titled;

/** The audit trail as a ledger: who did what when, from where, with what result. */
@ApplicationScoped
class AuditLedger implements Ledger<AuditRegister.Sort> {

    @Inject
    private AuditRegister register;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String permission() {
        return PlatformPermissions.AUDIT;
    }

    @Override
    public AuditRegister.Sort usual() {
        return AuditRegister.Sort.AT;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("number", Kind.NUMBER), LedgerColumn.sorted("at", Kind.SECOND, AuditRegister.Sort.AT),
                LedgerColumn.of("username", Kind.MAIN), LedgerColumn.of("address", Kind.CODE), LedgerColumn.of("node", Kind.CODE),
                LedgerColumn.of("action", Kind.TEXT), LedgerColumn.of("result", Kind.TEXT),
                LedgerColumn.of("subjects", Kind.TEXT), LedgerColumn.of("reason", Kind.TEXT), LedgerColumn.of("detail", Kind.TEXT),
                LedgerColumn.of("request", Kind.CODE));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.of("username", LedgerFilter.Kind.TEXT), LedgerFilter.choice("result", Arrays.asList(AuditResult.values())),
                LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE), LedgerFilter.of("action", LedgerFilter.Kind.TEXT),
                LedgerFilter.of("kind", LedgerFilter.Kind.TEXT), LedgerFilter.of("subject", LedgerFilter.Kind.TEXT));
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        AuditResult result = criteria.constant("result", AuditResult.class);
        return register.query(new AuditFilter(criteria.text("username"), criteria.text("action"), result == null ? null : result.name(),
                criteria.date("from"), criteria.date("to"), criteria.text("kind"), criteria.number("subject")));
    }

    @Override
    public String details() {
        return AuditRegister.DETAILS;
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        return rows.stream().map(row -> LedgerRow.of(row.id(), row.id(), row.dateTime(1), row.text(2), row.text(3), row.text(4), action(row.text(6)),
                row.constant(7, AuditResult.class), row.text(8), row.text(9), row.text(10), row.text(5))).toList();
    }

    /** A use case or the page that was refused, in words. */
    private static Titled action(String name) {
        return new Titled(name.startsWith("screen.") ? "" : "action.", name);
    }

    /** Reading the trail is itself a line of it, but does not name the lines that were read. */
    @Override
    public String subject() {
        return null;
    }

    @Override
    public String page() {
        return null;
    }
}
