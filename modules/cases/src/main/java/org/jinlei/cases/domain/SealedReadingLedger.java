package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
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

/**
 * Ledger 17: who asked to read sealed files, on what ground, and what was decided. It names neither a child nor a file, and does not tell
 * whether the file that was asked for exists: the applications are checked here, not what they are about.
 */
@ApplicationScoped
class SealedReadingLedger implements Ledger<SealedReadingSort> {

    /** Organ, clause, purpose, document and undertaking are there, and somebody else decided (rule 37). */
    private static final String GROUNDED = "(trim(s.organ) <> '' and trim(s.clause) <> '' and trim(s.document) <> '' and trim(s.purpose) <> '' and s.undertaking = 1 "
            + "and (s.decided_by is null or s.decided_by <> s.applicant))";

    @Inject
    private Access access;

    @Inject
    private UserDirectory users;

    @Override
    public String name() {
        return "sealed";
    }

    @Override
    public String permission() {
        return CasesPermissions.SEALED_LEDGER;
    }

    @Override
    public SealedReadingSort usual() {
        return SealedReadingSort.REQUESTED;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("application", Kind.MAIN), LedgerColumn.of("organ", Kind.TEXT), LedgerColumn.of("clause", Kind.TEXT),
                LedgerColumn.of("reason", Kind.TEXT), LedgerColumn.of("document", Kind.TEXT), LedgerColumn.of("applicant", Kind.TEXT),
                LedgerColumn.sorted("requested", Kind.MINUTE, SealedReadingSort.REQUESTED), LedgerColumn.of("undertaking", Kind.TEXT),
                LedgerColumn.of("approver", Kind.TEXT), LedgerColumn.of("decided", Kind.MINUTE), LedgerColumn.of("result", Kind.TEXT),
                LedgerColumn.of("until", Kind.DATE));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.choice("result", Arrays.asList(ApprovalStatus.values())), LedgerFilter.of("from", LedgerFilter.Kind.DATE),
                LedgerFilter.of("to", LedgerFilter.Kind.DATE), LedgerFilter.of("grounded", LedgerFilter.Kind.YES_NO));
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        ListQuery query = ListQuery.of("cases_sealed_reading s", "s.id").when(criteria.constant("result", ApprovalStatus.class), "s.status = :status")
                .when(criteria.date("from") == null ? null : criteria.date("from").atStartOfDay(), "s.requested_at >= :from")
                .when(criteria.date("to") == null ? null : criteria.date("to").plusDays(1).atStartOfDay(), "s.requested_at < :to")
                .within(access.scope(CasesPermissions.SEALED_LEDGER), "s.station_id", null);
        Boolean grounded = criteria.yesNo("grounded");
        return grounded == null ? query : query.where(grounded ? GROUNDED : "not " + GROUNDED);
    }

    @Override
    public String details() {
        return "select s.id, s.organ, s.clause, s.purpose, s.document, s.applicant, s.requested_at, s.undertaking, s.decided_by, s.decided_at, s.status, s.until_at "
                + "from cases_sealed_reading s";
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        Map<Long, UserSummary> names = users.byIds(rows.stream().flatMap(row -> Stream.of(row.number(5), row.number(8))).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<LedgerRow> made = new ArrayList<>(rows.size());
        for (Row row : rows) {
            made.add(LedgerRow.of(row.id(), SealedReadingFacts.reference(row.id()), row.text(1), row.text(2), row.text(3), row.text(4), name(names, row.number(5)),
                    row.dateTime(6), row.flag(7), name(names, row.number(8)), row.dateTime(9), row.constant(10, ApprovalStatus.class),
                    row.dateTime(11).minusDays(1).toLocalDate()));
        }
        return made;
    }

    private static String name(Map<Long, UserSummary> names, Long user) {
        return user == null || !names.containsKey(user) ? null : names.get(user).name();
    }

    @Override
    public String subject() {
        return SealedReadingDoor.SUBJECT;
    }

    @Override
    public String page() {
        return null;
    }
}
