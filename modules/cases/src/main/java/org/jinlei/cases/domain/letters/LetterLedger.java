package org.jinlei.cases.domain.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.OrganisationDirectory;
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

/** Ledger 15: recommendation letters, to whom, about what, when sent and when answered; not what they say about a child. */
@ApplicationScoped
class LetterLedger implements Ledger<LetterSort> {

    /** Answered, or the month is over: whether the answer came in time can be said. */
    private static final String DUE = "(l.reply_due_at is not null and (l.replied_on is not null or l.reply_due_at < :moment))";
    private static final String IN_TIME = "(l.replied_on is not null and l.replied_on <= date(l.reply_due_at))";

    @Inject
    private LetterRegister register;

    @Inject
    private Clock clock;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public String permission() {
        return CasesPermissions.LETTERS;
    }

    @Override
    public LetterSort usual() {
        return LetterSort.DRAFTED;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("number", Kind.MAIN), LedgerColumn.of("official", Kind.TEXT), LedgerColumn.of("addresseeKind", Kind.TEXT),
                LedgerColumn.of("addressee", Kind.TEXT), LedgerColumn.of("problem", Kind.TEXT), LedgerColumn.of("basis", Kind.TEXT),
                LedgerColumn.of("drafter", Kind.TEXT), LedgerColumn.of("station", Kind.TEXT), LedgerColumn.sorted("drafted", Kind.MINUTE, LetterSort.DRAFTED),
                LedgerColumn.of("sent", Kind.DATE), LedgerColumn.of("due", Kind.DATE), LedgerColumn.of("replied", Kind.DATE),
                LedgerColumn.of("inTime", Kind.TEXT), LedgerColumn.of("status", Kind.TEXT), LedgerColumn.of("assessment", Kind.TEXT));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE),
                LedgerFilter.choice("status", Arrays.asList(LetterStatus.values())), LedgerFilter.choice("problem", Arrays.asList(LetterProblem.values())),
                LedgerFilter.of("overdue", LedgerFilter.Kind.YES_NO), LedgerFilter.of("answerDue", LedgerFilter.Kind.YES_NO),
                LedgerFilter.of("answeredInTime", LedgerFilter.Kind.YES_NO));
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        ListQuery query = register.query(new LetterFilter(criteria.constant("status", LetterStatus.class), criteria.constant("problem", LetterProblem.class),
                criteria.yesNo("overdue"), criteria.date("from"), criteria.date("to")));
        Boolean due = criteria.yesNo("answerDue");
        if (due != null) {
            query.where(due ? DUE : "not " + DUE, LocalDateTime.now(clock));
        }
        Boolean inTime = criteria.yesNo("answeredInTime");
        return inTime == null ? query : query.where(inTime ? IN_TIME : "not " + IN_TIME);
    }

    @Override
    public String details() {
        return "select l.id, l.number, l.official_number, l.addressee_kind, l.addressee, l.problem, l.basis, l.drafted_by, l.station_id, l.drafted_at, "
                + "l.sent_on, l.reply_due_at, l.replied_on, l.status, l.assessment from cases_recommendation_letter l";
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        Map<Long, UserSummary> drafters = users.byIds(rows.stream().map(row -> row.number(7)).collect(Collectors.toSet()));
        List<LedgerRow> made = new ArrayList<>(rows.size());
        for (Row row : rows) {
            UserSummary drafter = drafters.get(row.number(7));
            LocalDate due = row.dateTime(11) == null ? null : row.dateTime(11).toLocalDate();
            LocalDate replied = row.date(12);
            made.add(LedgerRow.of(row.id(), row.text(1), row.text(2), row.constant(3, AddresseeKind.class), row.text(4),
                    row.constant(5, LetterProblem.class), row.text(6), drafter == null ? null : drafter.name(), organisation.name(row.number(8)),
                    row.dateTime(9), row.date(10), due, replied, replied == null ? null : !replied.isAfter(due), row.constant(13, LetterStatus.class),
                    row.text(14) == null ? null : row.constant(14, LetterAssessment.class)));
        }
        return made;
    }

    @Override
    public String subject() {
        return LetterDesk.SUBJECT;
    }

    @Override
    public String page() {
        return "/cases/letters/view";
    }
}
