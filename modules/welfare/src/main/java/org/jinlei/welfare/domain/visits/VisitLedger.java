package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinlei.cases.ReportSituation;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
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
 * The ledger of visits (走访记录): what was found and done. The child's own words stay on the page of the visit, and so does what was said of a child
 * whose file is opened by approval only. A visit that was withdrawn is no line of it.
 */
@ApplicationScoped
class VisitLedger implements Ledger<VisitSort> {

    @Inject
    private Access access;

    @Inject
    private VisitRegister register;

    @Inject
    private PersonDirectory people;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private ColumnCipher cipher;

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public String permission() {
        return WelfarePermissions.WORK;
    }

    @Override
    public VisitSort usual() {
        return VisitSort.VISITED;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("child", Kind.MAIN), LedgerColumn.of("unit", Kind.TEXT), LedgerColumn.sorted("visited", Kind.MINUTE, VisitSort.VISITED),
                LedgerColumn.of("place", Kind.TEXT), LedgerColumn.of("visitors", Kind.TEXT), LedgerColumn.of("officer", Kind.TEXT), LedgerColumn.of("seen", Kind.TEXT),
                LedgerColumn.of("care", Kind.TEXT), LedgerColumn.of("living", Kind.TEXT), LedgerColumn.of("mood", Kind.TEXT), LedgerColumn.of("needs", Kind.TEXT),
                LedgerColumn.of("situations", Kind.TEXT), LedgerColumn.of("done", Kind.TEXT), LedgerColumn.of("due", Kind.DATE), LedgerColumn.of("inTime", Kind.TEXT),
                LedgerColumn.of("next", Kind.DATE), LedgerColumn.of("enteredBy", Kind.TEXT), LedgerColumn.of("versions", Kind.NUMBER));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.of("seen", LedgerFilter.Kind.YES_NO), LedgerFilter.of("inTime", LedgerFilter.Kind.YES_NO),
                LedgerFilter.of("referred", LedgerFilter.Kind.YES_NO), LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE));
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        return register.query(new VisitFilter(criteria.yesNo("seen"), criteria.yesNo("inTime"), criteria.yesNo("referred"), null, criteria.date("from"), criteria.date("to"),
                false)).within(access.scope(WelfarePermissions.WORK), "v.station_id", "v.unit_id");
    }

    @Override
    public String details() {
        return "select v.id, v.person_id, v.unit_id, v.visited_at, v.place, v.visitor, v.companion, w.companion_name, v.officer, v.child_seen, w.care, w.living, w.mood, "
                + "w.needs, w.situations, w.done, v.due_on, v.in_time, v.next_on, v.entered_by, v.versions, f.restricted from welfare_visit v "
                + "join welfare_visit_version w on w.visit_id = v.id and w.number = v.versions join welfare_child_file f on f.id = v.file_id";
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        Map<Long, PersonSummary> children = people.known(rows.stream().map(row -> row.number(1)).collect(Collectors.toSet()));
        Set<Long> colleagues = new HashSet<>();
        rows.forEach(row -> Stream.of(5, 6, 8, 19).map(row::number).filter(Objects::nonNull).forEach(colleagues::add));
        Map<Long, UserSummary> names = users.byIds(colleagues);
        List<LedgerRow> made = new ArrayList<>(rows.size());
        for (Row row : rows) {
            made.add(LedgerRow.of(row.id(), children.get(row.number(1)).name(), organisation.name(row.number(2)), row.dateTime(3), row.constant(4, VisitPlace.class),
                    Stream.of(name(names, row.number(5)), name(names, row.number(6)), plain(row, 7)).filter(Objects::nonNull).toList(), name(names, row.number(8)), row.flag(9),
                    row.constant(10, Impression.class), row.constant(11, Impression.class), row.constant(12, Impression.class), said(row, 13), situations(said(row, 14)),
                    said(row, 15), row.date(16), row.flag(17), row.date(18), name(names, row.number(19)), row.number(20)));
        }
        return made;
    }

    /** What was said, unless the child's file is opened by approval only. */
    private String said(Row row, int column) {
        return row.flag(21) ? null : plain(row, column);
    }

    private String plain(Row row, int column) {
        return row.bytes(column) == null ? null : cipher.decrypted(row.bytes(column));
    }

    private static List<ReportSituation> situations(String names) {
        return names == null ? List.of() : Stream.of(names.split(",")).map(ReportSituation::valueOf).toList();
    }

    private static String name(Map<Long, UserSummary> names, Long user) {
        return user == null || !names.containsKey(user) ? null : names.get(user).name();
    }

    @Override
    public String subject() {
        return VisitDesk.VISIT;
    }

    @Override
    public String page() {
        return "/welfare/visits/view";
    }
}
