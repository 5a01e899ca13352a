package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.people.Masked;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
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
import org.jinlei.welfare.domain.attention.AttentionDoor;
import org.jinlei.welfare.domain.attention.AttentionLevel;
import org.jinlei.welfare.domain.categories.CategoryEnd;
import org.jinlei.welfare.domain.categories.CategoryKind;
import org.jinlei.welfare.domain.categories.ParentSituation;
import org.jinlei.welfare.domain.circle.CareFacts;
import org.jinlei.welfare.domain.circle.CircleDoor;
import org.jinlei.welfare.domain.circle.LivingArrangement;

/**
 * Ledger 4: the files of children, a row each, in constants and days. What somebody wrote down (reasons, places, notes, phones) is in the file, which is
 * opened with a purpose, and not here; of a restricted file there is nothing but that it exists; names as the list of files gives them.
 */
@ApplicationScoped
class ChildFileLedger implements Ledger<FileSort> {

    private static final String CATEGORIES = "select c.file_id, c.kind, c.entered_on, c.ended_on, c.ended_why from welfare_category c where c.file_id in (:ids) order by c.entered_on, c.id";
    private static final String PARENTS = "select s.file_id, s.current_parent, s.situation from welfare_parent_state s where s.file_id in (:ids) and s.current_parent is not null";
    private static final String LIVING = "select l.file_id, l.arrangement from welfare_living l where l.current_file_id in (:ids)";
    private static final String CONTACTS = "select c.file_id, max(c.contacted_on) from welfare_parent_contact c where c.file_id in (:ids) group by c.file_id";
    private static final String LASTING = "exists (select 1 from welfare_entrusted_care g where g.current_file_id = f.id)";
    private static final String NOTICED = "exists (select 1 from welfare_entrusted_care g where g.current_file_id = f.id and g.village_told_on is not null "
            + "and (g.school_told_on is not null or f.school_id is null))";
    private static final String IN_TOUCH = "exists (select 1 from welfare_parent_contact p where p.file_id = f.id and p.contacted_on >= :week)";
    private static final int WEEK = 7;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private FileRegister register;

    @Inject
    private PersonDirectory people;

    @Inject
    private CircleDoor circle;

    @Inject
    private AttentionDoor attention;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "children";
    }

    @Override
    public String permission() {
        return WelfarePermissions.FILES;
    }

    @Override
    public FileSort usual() {
        return FileSort.OPENED;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(LedgerColumn.of("file", Kind.MAIN), LedgerColumn.of("child", Kind.TEXT), LedgerColumn.of("unit", Kind.TEXT), LedgerColumn.of("school", Kind.TEXT),
                LedgerColumn.of("category", Kind.TEXT), LedgerColumn.of("entered", Kind.DATE), LedgerColumn.of("father", Kind.TEXT), LedgerColumn.of("mother", Kind.TEXT),
                LedgerColumn.of("living", Kind.TEXT), LedgerColumn.of("carer", Kind.TEXT), LedgerColumn.of("checked", Kind.DATE), LedgerColumn.of("schoolTold", Kind.DATE),
                LedgerColumn.of("villageTold", Kind.DATE), LedgerColumn.of("contact", Kind.DATE), LedgerColumn.of("attention", Kind.TEXT),
                LedgerColumn.of("officer", Kind.TEXT), LedgerColumn.of("ended", Kind.TEXT), LedgerColumn.of("status", Kind.TEXT),
                LedgerColumn.sorted("opened", Kind.MINUTE, FileSort.OPENED));
    }

    @Override
    public List<LedgerFilter> filters() {
        return List.of(LedgerFilter.choice("category", Arrays.asList(CategoryKind.values())), LedgerFilter.choice("status", Arrays.asList(FileStatus.values())),
                LedgerFilter.named("unit", this::villages), LedgerFilter.of("entrusted", LedgerFilter.Kind.YES_NO), LedgerFilter.of("noticed", LedgerFilter.Kind.YES_NO),
                LedgerFilter.of("inTouch", LedgerFilter.Kind.YES_NO), LedgerFilter.of("from", LedgerFilter.Kind.DATE), LedgerFilter.of("to", LedgerFilter.Kind.DATE));
    }

    private Map<Long, String> villages() {
        Map<Long, String> names = new LinkedHashMap<>();
        organisation.within(access.scope(WelfarePermissions.FILES), UnitKind.VILLAGE).forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }

    @Override
    public ListQuery query(LedgerCriteria criteria) {
        ListQuery query = register.query(new FileFilter(null, criteria.number("unit"), null, criteria.constant("category", CategoryKind.class),
                criteria.constant("status", FileStatus.class), null)).orElseThrow();
        asked(query, criteria.yesNo("entrusted"), LASTING);
        asked(query, criteria.yesNo("noticed"), NOTICED);
        if (criteria.yesNo("inTouch") != null) {
            query.where("f.restricted = 0").where((criteria.yesNo("inTouch") ? "" : "not ") + IN_TOUCH, LocalDate.now(clock).minusDays(WEEK));
        }
        return query.when(criteria.date("from") == null ? null : criteria.date("from").atStartOfDay(), "f.opened_at >= :from")
                .when(criteria.date("to") == null ? null : criteria.date("to").plusDays(1).atStartOfDay(), "f.opened_at < :to");
    }

    private static void asked(ListQuery query, Boolean wanted, String condition) {
        if (wanted != null) {
            query.where("f.restricted = 0").where((wanted ? "" : "not ") + condition);
        }
    }

    @Override
    public String details() {
        return "select f.id, f.person_id, f.station_id, f.unit_id, f.school_id, f.status, f.officer, f.restricted, f.opened_at from welfare_child_file f";
    }

    @Override
    public List<LedgerRow> rows(List<Row> rows) {
        Map<Long, PersonSummary> children = people.known(rows.stream().map(row -> row.number(1)).toList());
        Map<Long, UserSummary> officers = users.byIds(rows.stream().map(row -> row.number(6)).filter(one -> one != null).collect(Collectors.toSet()));
        List<Long> told = rows.stream().filter(row -> !row.flag(7)).map(Row::id).toList();
        Map<Long, List<Row>> categories = Row.grouped(em, CATEGORIES, told);
        Map<Long, List<Row>> parents = Row.grouped(em, PARENTS, told);
        Map<Long, List<Row>> living = Row.grouped(em, LIVING, told);
        Map<Long, List<Row>> contacts = Row.grouped(em, CONTACTS, told);
        Map<Long, CareFacts> care = circle.careOf(told);
        Map<Long, AttentionLevel> levels = attention.shown(told);
        DataScope full = access.may(WelfarePermissions.WORK) ? access.scope(WelfarePermissions.WORK) : DataScope.NOWHERE;
        List<LedgerRow> made = new ArrayList<>(rows.size());
        for (Row row : rows) {
            boolean open = full.covers(row.number(2), row.number(3));
            PersonSummary child = children.get(row.number(1));
            List<Row> kinds = categories.getOrDefault(row.id(), List.of());
            List<Row> current = kinds.stream().filter(one -> one.date(3) == null).toList();
            Optional<CareFacts> entrusted = Optional.ofNullable(care.get(row.id()));
            UserSummary officer = row.number(6) == null ? null : officers.get(row.number(6));
            made.add(LedgerRow.of(row.id(), String.format("%06d", row.id()), open ? child.name() : Masked.name(child.name()),
                    open ? organisation.name(row.number(3)) : null, open ? organisation.name(row.number(4)) : null,
                    current.stream().map(one -> one.constant(1, CategoryKind.class)).toList(), current.isEmpty() ? null : current.get(0).date(2),
                    situation(parents.get(row.id()), "FATHER"), situation(parents.get(row.id()), "MOTHER"),
                    living.containsKey(row.id()) ? living.get(row.id()).get(0).constant(1, LivingArrangement.class) : null,
                    entrusted.map(one -> open ? one.carer() : Masked.name(one.carer())).orElse(null), entrusted.map(one -> one.checkedAt().toLocalDate()).orElse(null),
                    entrusted.map(CareFacts::schoolTold).orElse(null), entrusted.map(CareFacts::villageTold).orElse(null),
                    contacts.containsKey(row.id()) ? contacts.get(row.id()).get(0).date(1) : null, levels.get(row.id()), officer == null ? null : officer.name(),
                    ends(kinds), row.constant(5, FileStatus.class), row.dateTime(8)));
        }
        return made;
    }

    private static ParentSituation situation(List<Row> parents, String which) {
        return parents == null ? null : parents.stream().filter(one -> one.text(1).equals(which)).map(one -> one.constant(2, ParentSituation.class)).findFirst().orElse(null);
    }

    private static Set<CategoryEnd> ends(List<Row> kinds) {
        return kinds.stream().filter(one -> one.text(4) != null).map(one -> one.constant(4, CategoryEnd.class)).collect(Collectors.toSet());
    }

    @Override
    public String subject() {
        return FileDoor.FILE;
    }

    @Override
    public String page() {
        return "/welfare/files/view";
    }
}
