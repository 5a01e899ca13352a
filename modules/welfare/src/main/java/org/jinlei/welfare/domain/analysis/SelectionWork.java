package org.jinlei.welfare.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;

/** Something ordered for all pupils of a selection that is too large to be looked through: a school, a village, all who are left-behind. */
@ApplicationScoped
@Transactional
public class SelectionWork {

    /** Pupils of one order: those of a town. A county orders town by town, so that somebody answers for each. */
    static final int MOST = 10_000;

    private static final int PAGE = 200;
    private static final int ROWS_A_STATEMENT = 500;
    private static final int REFUSED_SHOWN = 200;
    private static final int MINE_SHOWN = 5;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private SituationQuery situations;

    @Inject
    private PersonDirectory people;

    @Inject
    private Clock clock;

    /**
     * How many pupils an order would be for.
     *
     * @throws BrokenRule if they are too many for one
     */
    @UseCase(WelfarePermissions.WORK)
    public int size(SituationFilter filter, SituationChange change, SchoolTerm since) {
        return pupils(filter, change, since).size();
    }

    /** Orders it; answers its number. The pupils are those who fit now. */
    @UseCase(WelfarePermissions.WORK)
    public long order(SelectionAim aim, Long target, SituationFilter filter, SituationChange change, SchoolTerm since) {
        List<Long> pupils = List.copyOf(pupils(filter, change, since));
        if (pupils.isEmpty()) {
            throw new NotThere();
        }
        SelectionOrder order = new SelectionOrder(aim, target, pupils.size(), access.userId(), access.caller().username(), LocalDateTime.now(clock));
        em.persist(order);
        em.flush();
        long id = order.facts().id();
        for (int from = 0; from < pupils.size(); from += ROWS_A_STATEMENT) {
            String rows = pupils.subList(from, Math.min(pupils.size(), from + ROWS_A_STATEMENT)).stream().map(pupil -> "(" + id + ", " + pupil + ", 'WAITING')")
                    .collect(Collectors.joining(", "));
            em.createNativeQuery("insert into welfare_selection_pupil (order_id, person_id, status) values " + rows).executeUpdate();
        }
        audit.concerns("SelectionOrder", id);
        audit.detail("pupils " + pupils.size());
        return id;
    }

    private Set<Long> pupils(SituationFilter filter, SituationChange change, SchoolTerm since) {
        Set<Long> pupils = new TreeSet<>();
        PageRequest<SituationSort> request = new PageRequest<>(SituationSort.ROSTER, false, null, PAGE);
        Page<Long> page;
        do {
            page = situations.of(filter, change, since).page(em, request, "select s.id, s.person_id from welfare_situation s", row -> row.number(1));
            pupils.addAll(page.rows());
            request = new PageRequest<>(SituationSort.ROSTER, false, page.next(), PAGE);
        } while (page.next() != null && pupils.size() <= MOST);
        if (pupils.size() > MOST) {
            throw new BrokenRule(SituationRule.SELECTION_IS_OF_ONE_TOWN, MOST);
        }
        return pupils;
    }

    /** One's own latest orders, the newest first: nobody has to keep the address of a page to find them again. */
    @UseCase(WelfarePermissions.WORK)
    public List<SelectionFacts> mine() {
        List<SelectionFacts> orders = em.createQuery("select o from SelectionOrder o where o.orderedBy = :me order by o.id desc", SelectionOrder.class)
                .setParameter("me", access.userId()).setMaxResults(MINE_SHOWN).getResultStream().map(SelectionOrder::facts).toList();
        audit.concerns("SelectionOrder", orders.stream().map(SelectionFacts::id).toList());
        return orders;
    }

    /** How far one's own order has come. */
    @UseCase(WelfarePermissions.WORK)
    @SuppressWarnings("unchecked")
    public SelectionSheet view(long orderId) {
        SelectionOrder order = em.find(SelectionOrder.class, orderId);
        if (order == null || order.facts().orderedBy() != access.userId()) {
            throw new NotThere();
        }
        audit.concerns("SelectionOrder", orderId);
        List<Object[]> found = em.createNativeQuery("select s.person_id, s.rule from welfare_selection_pupil s where s.order_id = :order and s.status = 'REFUSED' order by s.person_id")
                .setParameter("order", orderId).setMaxResults(REFUSED_SHOWN).getResultList();
        List<Row> rows = found.stream().map(Row::of).toList();
        Map<Long, PersonSummary> children = people.summaries(rows.stream().map(Row::id).collect(Collectors.toSet()));
        List<SelectionSheet.Refused> refused = new ArrayList<>();
        rows.stream().filter(row -> children.containsKey(row.id())).forEach(row -> refused.add(new SelectionSheet.Refused(children.get(row.id()), row.text(1))));
        return new SelectionSheet(order.facts(), refused);
    }
}
