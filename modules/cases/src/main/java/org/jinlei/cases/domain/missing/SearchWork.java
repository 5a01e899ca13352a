package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseNumbers;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.people.Age;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/** Beginning a search, describing who is missing, writing on its board, ending it. */
@ApplicationScoped
@Transactional
public class SearchWork {

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
    private ReportRegister reports;

    @Inject
    private UserDirectory users;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private Clock clock;

    /** Begins a search for a child at once; from a report or directly. Answers its number. */
    @UseCase(CasesPermissions.SEARCH_WORK)
    public long begin(NewSearch what, long personId, ChildDescription child) {
        if (!access.scope(CasesPermissions.SEARCH_WORK).covers(what.stationId(), what.unitId())) {
            throw new NotThere();
        }
        if (what.reportId() != null) {
            reports.view(what.reportId());
        }
        MissingChildSearch search = new MissingChildSearch(numbers.nextSearch(what.stationId()), what, access.userId(), now());
        em.persist(search);
        em.flush();
        audit.concerns("MissingChildSearch", search.id());
        timeline.add(search.id(), NewEntry.of(EntryKind.BEGUN).happened(what.reportedAt()));
        add(search, personId, child);
        return search.id();
    }

    /** Another child is missing with the first. */
    @UseCase(CasesPermissions.SEARCH_WORK)
    public void addChild(long searchId, long personId, ChildDescription child) {
        add(desk.running(searchId, CasesPermissions.SEARCH_WORK), personId, child);
    }

    private void add(MissingChildSearch search, long personId, ChildDescription what) {
        PersonSummary person = people.find(personId).orElseThrow(NotThere::new);
        audit.concerns("Person", personId);
        Age age = person.birth().ageOn(search.reportedAt().toLocalDate());
        if (!FilingAtOnce.isMinor(age)) {
            throw new BrokenRule(SearchRule.ONLY_MINORS_ARE_SEARCHED_FOR_HERE);
        }
        if (!em.createQuery("select c.id from MissingChild c where c.searchedPersonId in :persons or c.searchId = :search and c.personId in :persons", Long.class)
                .setParameter("persons", people.identities(personId)).setParameter("search", search.id()).getResultList().isEmpty()) {
            throw new BrokenRule(SearchRule.CHILD_IS_SEARCHED_FOR_ALREADY);
        }
        MissingChild child = new MissingChild(search.id(), personId, FilingAtOnce.of(age, person.sex()), age, what, search.reportedAt(), access.userId(), now());
        em.persist(child);
        timeline.add(search.id(), NewEntry.of(EntryKind.CHILD_ADDED).about(child.facts().id()));
        desk.settle(search);
    }

    /** More is known about a missing child; {@code version} is that of the page on which it was read. */
    @UseCase(CasesPermissions.SEARCH_WORK)
    public void describe(long searchId, long childId, ChildDescription what, int version) {
        MissingChildSearch search = desk.running(searchId, CasesPermissions.SEARCH_WORK);
        MissingChild child = desk.child(searchId, childId);
        if (child.version() != version) {
            throw new ChangedMeanwhile(users.name(child.facts().changedBy()), child.facts().changedAt());
        }
        child.describe(what, search.reportedAt(), access.userId(), now());
        timeline.add(searchId, NewEntry.of(EntryKind.DESCRIBED).about(childId));
    }

    /** Writes on the board who did what; {@code time} is the time of day when it happened, or null for now. */
    @UseCase(CasesPermissions.SEARCH_WORK)
    public void note(long searchId, SearchTile tile, String text, LocalTime time) {
        desk.running(searchId, CasesPermissions.SEARCH_WORK);
        if (tile == null || text == null || text.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        timeline.add(searchId, NewEntry.of(EntryKind.NOTE).at(tile).saying(text).happened(SearchClock.before(time, now())));
    }

    /** Ends the search when every child is found. */
    @UseCase(CasesPermissions.SEARCH_COMMAND)
    public void end(long searchId) {
        MissingChildSearch search = desk.visible(searchId, CasesPermissions.SEARCH_COMMAND);
        search.end(desk.children(searchId).stream().filter(MissingChildFacts::isMissing).count(), access.userId(), now());
        em.createQuery("select t from SearchTask t where t.searchId = :search", SearchTask.class).setParameter("search", searchId).getResultStream()
                .filter(task -> task.facts().status().isOpen()).toList().forEach(task -> task.callOff(now()));
        timeline.add(searchId, NewEntry.of(EntryKind.ENDED));
        desk.settle(search);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
