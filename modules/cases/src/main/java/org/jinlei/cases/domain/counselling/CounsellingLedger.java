package org.jinlei.cases.domain.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.FileWorkers;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerColumn.Kind;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.LedgerRow;

/**
 * Ledger 16: referrals to psychological tests and counselling, with the consents, the institution and the number of sessions. It names no child
 * and has no place for conclusions, which stay with the institution (rule 28).
 */
@ApplicationScoped
class CounsellingLedger implements Ledger<CounsellingSort> {

    private static final String FROM = "cases_counselling c join cases_file f on f.id = c.file_id";

    /** Both agreed, on the day of the referral at the latest. */
    private static final String CONSENTED = "(c.minor_consent_on is not null and c.minor_consent_on <= c.referred_on and c.representative_consent_on is not null "
            + "and c.representative_consent_on <= c.referred_on and c.representative is not null)";

    @Inject
    private Access access;

    @Inject
    private FileWorkers workers;

    @Override
    public String name() {
        return "counselling";
    }

    @Override
    public String permission() {
        return CasesPermissions.READ;
    }

    @Override
    public CounsellingSort usual() {
        return CounsellingSort.REFERRED;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("number", Kind.MAIN), LedgerColumn.of("kind", Kind.TEXT), LedgerColumn.of("institution", Kind.TEXT),
                LedgerColumn.sorted("referred", Kind.DATE, CounsellingSort.REFERRED), LedgerColumn.of("minorConsent", Kind.DATE),
                LedgerColumn.of("representativeConsent", Kind.DATE), LedgerColumn.of("paper", Kind.TEXT), LedgerColumn.of("consented", Kind.TEXT),
                LedgerColumn.of("sessions", Kind.NUMBER), LedgerColumn.of("last", Kind.DATE), LedgerColumn.of("ended", Kind.DATE));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.choice("kind", Arrays.asList(CounsellingKind.values())), LedgerFilter.of("consented", LedgerFilter.Kind.YES_NO),
                LedgerFilter.of("running", LedgerFilter.Kind.YES_NO), LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE));
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        LocalDate from = criteria.date("from");
        LocalDate to = criteria.date("to");
        ListQuery query = ListQuery.of(FROM, "c.id").where("f.sealed = 0")
                .when(criteria.constant("kind", CounsellingKind.class), "c.kind = :kind")
                .when(from, "c.referred_on >= :from")
                .when(to, "c.referred_on <= :to");
        Boolean consented = criteria.yesNo("consented");
        if (consented != null) {
            query.where(consented ? CONSENTED : "not " + CONSENTED);
        }
        Boolean running = criteria.yesNo("running");
        if (running != null) {
            query.where(running ? "c.ended_on is null" : "c.ended_on is not null");
        }
        return workers.alsoWorked(query.within(access.scope(CasesPermissions.READ), "f.station_id", "f.unit_id"),
                "select y.id from cases_counselling y where y.file_id in (%s)");
    }

    @Override
    public String details() {
        return "select c.id, f.number, c.kind, c.institution, c.referred_on, c.minor_consent_on, c.representative_consent_on, c.paper, " + CONSENTED
                + ", c.sessions, c.last_session_on, c.ended_on, f.id from " + FROM;
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        return rows.stream().map(row -> LedgerRow.of(row.number(12), row.text(1), row.constant(2, CounsellingKind.class), row.text(3), row.date(4), row.date(5),
                row.date(6), row.text(7), row.flag(8), row.number(9), row.date(10), row.date(11))).toList();
    }

    @Override
    public String subject() {
        return "CaseFile";
    }

    @Override
    public String page() {
        return "/cases/view";
    }
}
