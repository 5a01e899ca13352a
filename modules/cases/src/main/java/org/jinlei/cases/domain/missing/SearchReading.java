package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.AgeAtAct;
import org.jinlei.cases.domain.CaseGuardian;
import org.jinlei.cases.domain.PersonAtAct;
import org.jinlei.people.GuardianSummary;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.data.SearchText;
import org.jinlei.platform.rules.NotThere;

/** Reading of searches. */
@ApplicationScoped
@Transactional
public class SearchReading {

    private static final String DETAILS = "select s.id, s.number, s.reported_at, s.status, s.unit_id from cases_search s";
    private static final String CHILDREN = "select c.search_id, c.person_id, c.found_at, c.filing from cases_search_child c where c.search_id in (:ids) order by c.id";

    /** Lines on the board; the chronicle has them all. */
    private static final int MOST_ON_THE_BOARD = 200;
    private static final int MOST_IN_THE_CHRONICLE = 100_000;

    private static final String FOR_SOMEBODY = "s.id in (select m.search_id from cases_search_child m where m.person_id in (:persons))";
    private static final int MOST = 100;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private SearchDesk desk;

    @Inject
    private SearchTimeline timeline;

    @Inject
    private PersonDirectory people;

    @Inject
    private Clock clock;

    /** A page of the searches that the caller reaches. */
    @UseCase(CasesPermissions.SEARCHES)
    public Page<SearchRow> list(SearchFilter filter, PageRequest<SearchSort> request) {
        return page(ListQuery.of("cases_search s", "s.id")
                .when(filter.status(), "s.status = :status")
                .when(filter.from(), "s.reported_at >= :from")
                .when(filter.to(), "s.reported_at < :to"), request);
    }

    /** Searches whose number begins with a text, or for a child whom it names. */
    @UseCase(CasesPermissions.SEARCHES)
    public Page<SearchRow> find(String text, PageRequest<SearchSort> request) {
        Set<Long> persons = people.meant(text);
        ListQuery query = ListQuery.of("cases_search s", "s.id");
        return page(persons.isEmpty() ? query.where("(s.number like :beginning or s.id in "
                + "(select c.search_id from cases_search_child c where c.filing_number like :beginning))", SearchText.beginning(text)) : query.where(FOR_SOMEBODY, persons), request);
    }

    /** The latest searches for somebody that the caller reaches; within the use case of whoever asks. */
    List<Long> readable(Set<Long> persons) {
        if (!access.may(CasesPermissions.SEARCHES)) {
            return List.of();
        }
        List<Long> searches = reached(ListQuery.of("cases_search s", "s.id").where(FOR_SOMEBODY, persons))
                .keys(em, SearchSort.REPORTED, true, MOST);
        audit.concerns("MissingChildSearch", searches);
        return searches;
    }

    private ListQuery reached(ListQuery query) {
        return reached(query, "%s");
    }

    /**
     * Narrows a query to the searches that the caller reaches.
     *
     * @param rows subquery of the rows of searches, with {@code %s} in the place of the searches' numbers
     */
    ListQuery reached(ListQuery query, String rows) {
        return query.where("s.sealed = 0")
                .within(access.scope(CasesPermissions.SEARCHES), "s.station_id", "s.unit_id")
                .alsoVisible(rows.formatted("select b.id from cases_search b where b.begun_by = :beginner"), access.userId())
                .alsoVisible(rows.formatted("select t.search_id from cases_search_task t where t.assignee = :me and t.status <> 'CALLED_OFF'"), access.userId());
    }

    private Page<SearchRow> page(ListQuery query, PageRequest<SearchSort> request) {
        Page<SearchRow> page = reached(query).pageOf(em, request, DETAILS, this::rows);
        audit.concerns("MissingChildSearch", page.rows().stream().map(SearchRow::id).toList());
        return page;
    }

    private List<SearchRow> rows(List<Row> found) {
        Map<Long, List<Row>> children = Row.grouped(em, CHILDREN, found.stream().map(Row::id).toList());
        List<Long> persons = children.values().stream().flatMap(List::stream).map(row -> row.number(1)).toList();
        Map<Long, PersonSummary> names = people.known(persons);
        audit.concerns("Person", persons);
        return found.stream().map(row -> {
            List<Row> mine = children.getOrDefault(row.id(), List.of());
            return new SearchRow(row.id(), row.text(1), row.dateTime(2), row.constant(3, SearchStatus.class), row.number(4),
                    mine.stream().map(child -> Optional.ofNullable(names.get(child.number(1))).map(PersonSummary::name).orElse("")).toList(),
                    (int) mine.stream().filter(child -> child.dateTime(2) == null).count(),
                    (int) mine.stream().filter(child -> child.constant(3, FilingState.class).isOpen()).count());
        }).toList();
    }

    /** The board of a search. */
    @UseCase(CasesPermissions.SEARCHES)
    public SearchSheet sheet(long searchId) {
        return sheet(searchId, MOST_ON_THE_BOARD);
    }

    /** The whole search, for its chronicle. */
    @UseCase(CasesPermissions.SEARCHES)
    public SearchSheet chronicle(long searchId) {
        return sheet(searchId, MOST_IN_THE_CHRONICLE);
    }

    private SearchSheet sheet(long searchId, int most) {
        SeenSearch seen = desk.seen(searchId, CasesPermissions.SEARCHES);
        SearchFacts search = seen.search().facts();
        List<MissingChildFacts> children = desk.children(searchId);
        List<Long> persons = children.stream().map(MissingChildFacts::personId).toList();
        Map<Long, PersonSummary> names = people.known(persons);
        audit.concerns("Person", persons);
        Map<Long, List<GuardianSummary>> guardians = people.guardiansOf(persons, LocalDate.now(clock));
        List<FindingFacts> findings = children.stream().allMatch(MissingChildFacts::isMissing) ? List.of() : desk.findings(searchId);
        List<SearchedChild> shown = new ArrayList<>();
        children.forEach(child -> shown.add(new SearchedChild(child, names.get(child.personId()), CaseGuardian.of(guardians.get(child.personId())),
                findings.stream().filter(one -> one.childId() == child.id()).findFirst().orElse(null))));
        List<SearchTaskFacts> tasks = desk.tasks(searchId);
        List<EntryFacts> entries = timeline.newest(searchId, most);
        return new SearchSheet(search, seen.last(), shown, timeline.tiles(searchId, tasks, entries, entries.size() < most), tasks, desk.leads(searchId), entries,
                search.isRunning() && access.may(CasesPermissions.SEARCH_WORK), access.may(CasesPermissions.SEARCH_COMMAND));
    }

    /** A person of the register who may be missing, with the age today. */
    @UseCase(CasesPermissions.SEARCH_WORK)
    public PersonAtAct candidate(long personId) {
        PersonSummary person = people.find(personId).orElseThrow(NotThere::new);
        audit.concerns("Person", personId);
        return new PersonAtAct(person, AgeAtAct.of(person.age()), person.birth().evidence().name(), LocalDate.now(clock));
    }

    /** Number of the search that began from a report, or null. */
    @UseCase(CasesPermissions.SEARCHES)
    public Long ofReport(long reportId) {
        return em.createQuery("select s.id from MissingChildSearch s where s.reportId = :report order by s.id", Long.class).setParameter("report", reportId)
                .getResultStream().filter(desk::reads).findFirst().orElse(null);
    }
}
