package org.jinlei.cases.domain.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.FileWorkers;
import org.jinlei.cases.domain.ParticipantRole;
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
 * The questionings of cases that involve minors, with what the law asks for at each: who was told, which adult was present, who was
 * recorded, who was a woman, and whether it ended in time (rules 15 to 20). Without names of those questioned.
 */
@ApplicationScoped
class QuestioningLedger implements Ledger<QuestioningSort> {

    private static final String FROM = "cases_questioning q join cases_file f on f.id = q.file_id join cases_participant p on p.id = q.participant_id";
    private static final String ADULT = "(q.adult is not null and q.adult <> 'NONE_NOTED')";
    private static final String RECORDED = "(q.recording is not null and q.recording_lost = 0)";
    private static final String MINOR = "(p.age_at_most < 18)";
    private static final String FEMALE_STAFF = "(q.female_staff is not null)";
    private static final String IN_TIME = "(q.ended_at is not null and q.ended_at <= q.due_at)";
    private static final String GIRL = "(p.female = 1)";

    @Inject
    private Access access;

    @Inject
    private FileWorkers workers;

    @Inject
    private UserDirectory users;

    @Override
    public String name() {
        return "questionings";
    }

    @Override
    public String permission() {
        return CasesPermissions.READ;
    }

    @Override
    public QuestioningSort usual() {
        return QuestioningSort.ARRIVED;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("number", Kind.MAIN), LedgerColumn.sorted("arrived", Kind.MINUTE, QuestioningSort.ARRIVED),
                LedgerColumn.of("ended", Kind.MINUTE), LedgerColumn.of("ground", Kind.TEXT), LedgerColumn.of("inTime", Kind.TEXT),
                LedgerColumn.of("role", Kind.TEXT), LedgerColumn.of("minor", Kind.TEXT), LedgerColumn.of("girl", Kind.TEXT),
                LedgerColumn.of("interviewer", Kind.TEXT), LedgerColumn.of("second", Kind.TEXT), LedgerColumn.of("female", Kind.TEXT),
                LedgerColumn.of("notified", Kind.MINUTE), LedgerColumn.of("adult", Kind.TEXT), LedgerColumn.of("recording", Kind.TEXT),
                LedgerColumn.of("complete", Kind.MINUTE));
    }

    @Override
    public List<LedgerFilter> filters() {
        List<LedgerFilter> filters = new ArrayList<>(List.of(LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE),
                LedgerFilter.choice("ground", Arrays.asList(QuestioningGround.values()))));
        for (String name : List.of("minor", "adultPresent", "guardianNotified", "recorded", "girl", "femaleStaff", "inTime", "ended", "complete")) {
            filters.add(LedgerFilter.of(name, LedgerFilter.Kind.YES_NO));
        }
        return filters;
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        LocalDate from = criteria.date("from");
        LocalDate to = criteria.date("to");
        ListQuery query = ListQuery.of(FROM, "q.id").where("f.sealed = 0")
                .when(from == null ? null : from.atStartOfDay(), "q.arrived_at >= :from")
                .when(to == null ? null : to.plusDays(1).atStartOfDay(), "q.arrived_at < :to")
                .when(criteria.constant("ground", QuestioningGround.class), "q.ground = :ground");
        Map.of("minor", MINOR, "adultPresent", ADULT, "recorded", RECORDED, "girl", GIRL, "femaleStaff", FEMALE_STAFF, "inTime", IN_TIME,
                "ended", "(q.ended_at is not null)", "guardianNotified", "(q.guardian_notified_at is not null)", "complete",
                "(q.completed_at is not null)").forEach((name, condition) -> {
                    Boolean asked = criteria.yesNo(name);
                    if (asked != null) {
                        query.where(asked ? condition : "not " + condition);
                    }
                });
        return workers.alsoWorked(query.within(access.scope(CasesPermissions.READ), "f.station_id", "f.unit_id"),
                "select y.id from cases_questioning y where y.file_id in (%s)");
    }

    @Override
    public String details() {
        return "select q.id, f.number, q.arrived_at, q.ended_at, q.ground, " + IN_TIME + ", p.role, " + MINOR + ", p.female, q.interviewer, q.second_officer, "
                + "q.female_staff, q.guardian_notified_at, q.adult, " + RECORDED + ", q.recording, q.completed_at, f.id from " + FROM;
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        Set<Long> officers = new HashSet<>();
        rows.forEach(row -> List.of(9, 10, 11).forEach(column -> {
            if (row.number(column) != null) {
                officers.add(row.number(column));
            }
        }));
        Map<Long, String> names = users.byIds(officers).values().stream().collect(Collectors.toMap(UserSummary::id, UserSummary::name));
        return rows.stream().map(row -> LedgerRow.of(row.number(17), row.text(1), row.dateTime(2), row.dateTime(3), row.constant(4, QuestioningGround.class),
                row.dateTime(3) == null ? null : row.flag(5), row.constant(6, ParticipantRole.class), row.flag(7), row.flag(8), name(names, row.number(9)),
                name(names, row.number(10)), name(names, row.number(11)), row.dateTime(12), row.constant(13, AdultPresent.class),
                row.flag(14) ? row.text(15) : null, row.dateTime(16))).toList();
    }

    private static String name(Map<Long, String> names, Long officer) {
        return officer == null ? null : names.get(officer);
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
