package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CaseSealed;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.intake.ReportDoor;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.drafts.Drafts;
import org.jinlei.platform.rules.NotThere;

/**
 * Where a search is fetched from: the query carries the scope. Whoever began it or was given a task in it reaches it besides, because
 * everybody is sent out wherever the child lives. A search is sealed with the case that its report, or the one it was joined to, or the return of a child led to.
 */
@ApplicationScoped
class SearchDesk {

    private static final String KIND = "MissingChildSearch";

    private static final String SEALED_WITH = "select s.id from cases_search s where s.report_id in (:reports) or s.id in (select f.search_id from cases_search_finding f "
            + "where f.goes_on_file = :file or f.goes_on_intervention in (select i.id from cases_intervention i where i.file_id = :file))";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private SearchAgenda agenda;

    @Inject
    private Drafts drafts;

    @Inject
    private ReportDoor reports;

    /** The search for reading. */
    MissingChildSearch visible(long searchId, String permission) {
        return seen(searchId, permission).search();
    }

    /** The search for reading, with the number of its newest line. */
    SeenSearch seen(long searchId, String permission) {
        Long last = newest(searchId, permission);
        MissingChildSearch search = last == null ? null : em.find(MissingChildSearch.class, searchId);
        if (search == null) {
            throw new NotThere();
        }
        audit.concerns(KIND, searchId);
        return new SeenSearch(search, last);
    }

    /** The search for writing: it has not ended. */
    MissingChildSearch running(long searchId, String permission) {
        MissingChildSearch search = visible(searchId, permission);
        search.requireRunning();
        return search;
    }

    /** Holds the search until the end of the transaction: who ends or seals it waits, or was first and is seen here. */
    void hold(long searchId) {
        MissingChildSearch search = em.find(MissingChildSearch.class, searchId, LockModeType.PESSIMISTIC_WRITE);
        if (search == null) {
            throw new NotThere();
        }
        em.refresh(search);
        if (search.isSealed()) {
            throw new NotThere();
        }
        search.requireRunning();
    }

    /** Number of the newest line of a search that the caller reaches, or null: one row by its key. */
    Long newest(long searchId, String permission) {
        DataScope scope = access.scope(permission);
        List<?> found = em.createNativeQuery("select s.last_entry from cases_search s where s.id = :id and s.sealed = 0 and (" + within(scope)
                + " or s.begun_by = :me or exists (select 1 from cases_search_task t where t.search_id = s.id and t.assignee = :me and t.status <> 'CALLED_OFF'))")
                .setParameter("id", searchId).setParameter("me", access.userId()).getResultList();
        return found.isEmpty() ? null : ((Number) found.get(0)).longValue();
    }

    /** Whether the caller reads the search; for pages and what belongs to it. */
    boolean reads(long searchId) {
        return access.may(CasesPermissions.SEARCHES) && newest(searchId, CasesPermissions.SEARCHES) != null;
    }

    MissingChild child(long searchId, long childId) {
        MissingChild child = em.find(MissingChild.class, childId);
        if (child == null || child.searchId() != searchId) {
            throw new NotThere();
        }
        return child;
    }

    List<MissingChildFacts> children(long searchId) {
        return em.createQuery("select c from MissingChild c where c.searchId = :search order by c.id", MissingChild.class)
                .setParameter("search", searchId).getResultStream().map(MissingChild::facts).toList();
    }

    List<FindingFacts> findings(long searchId) {
        return em.createQuery("select f from Finding f where f.searchId = :search order by f.id", Finding.class).setParameter("search", searchId)
                .getResultStream().map(Finding::facts).toList();
    }

    List<SearchTaskFacts> tasks(long searchId) {
        return em.createQuery("select t from SearchTask t where t.searchId = :search order by t.id", SearchTask.class).setParameter("search", searchId)
                .getResultStream().map(SearchTask::facts).toList();
    }

    List<LeadFacts> leads(long searchId) {
        return em.createQuery("select l from Lead l where l.searchId = :search order by l.id desc", Lead.class).setParameter("search", searchId)
                .getResultStream().map(Lead::facts).toList();
    }

    List<NoticeFacts> notices(long searchId) {
        return em.createQuery("select n from SearchNotice n where n.searchId = :search order by n.id", SearchNotice.class).setParameter("search", searchId)
                .getResultStream().map(SearchNotice::facts).toList();
    }

    SearchNotice notice(long searchId, long noticeId) {
        SearchNotice notice = em.find(SearchNotice.class, noticeId);
        if (notice == null || notice.facts().searchId() != searchId) {
            throw new NotThere();
        }
        return notice;
    }

    /** Puts what is to be done about the search now on the worklists. */
    void settle(MissingChildSearch search) {
        em.flush();
        SearchFacts facts = search.facts();
        agenda.settle(facts, children(facts.id()), findings(facts.id()), tasks(facts.id()), notices(facts.id()));
    }

    void sealWith(@Observes CaseSealed sealed) {
        List<Long> origins = reports.sealedWith(sealed.file().value());
        @SuppressWarnings("unchecked")
        List<Number> searches = em.createNativeQuery(SEALED_WITH).setParameter("reports", origins.isEmpty() ? List.of(0L) : origins)
                .setParameter("file", sealed.file().value()).getResultList();
        searches.stream().map(id -> em.find(MissingChildSearch.class, id.longValue())).forEach(search -> {
            search.seal();
            em.createQuery("select c from MissingChild c where c.searchId = :search", MissingChild.class).setParameter("search", search.id()).getResultList()
                    .forEach(MissingChild::release);
            agenda.settle(search.facts(), List.of(), List.of(), List.of(), List.of());
            drafts.forget(KIND, search.id());
        });
    }

    private static String within(DataScope scope) {
        return scope.everywhere() ? "1 = 1" : "s.station_id in (" + joined(scope.stations()) + ") or s.unit_id in (" + joined(scope.units()) + ")";
    }

    private static String joined(Set<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
