package org.jinlei.welfare.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jinlei.platform.rules.SeveralDone;

/** How an order for a large selection goes on, piece by piece. What was done twice because a server died in between counts once. */
@ApplicationScoped
@Transactional
class SelectionSteps {

    /** That a child is where it was to be is no refusal. */
    private static final Set<String> DONE_BEFORE = Set.of("CHILD_IS_IN_THE_CAMPAIGN", "CHILD_IS_IN_THE_PLAN_ALREADY");

    private static final Duration ABANDONED = Duration.ofMinutes(5);

    @Inject
    private EntityManager em;

    @Inject
    private Clock clock;

    Optional<SelectionFacts> next() {
        return em.createQuery("select o from SelectionOrder o where o.endedAt is null order by o.id", SelectionOrder.class).setMaxResults(1).getResultStream().findFirst()
                .map(SelectionOrder::facts);
    }

    /** Takes some of those who wait, or whom a node took that has died since; other nodes pass on to the next. */
    @SuppressWarnings("unchecked")
    List<Long> take(long order, int most) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<Number> found = em.createNativeQuery("select s.person_id from welfare_selection_pupil s where s.order_id = :order and (s.status = 'WAITING' or s.status = 'TAKEN' "
                + "and s.taken_at < :abandoned) order by s.person_id limit " + most + " for update skip locked").setParameter("order", order)
                .setParameter("abandoned", now.minus(ABANDONED)).getResultList();
        List<Long> pupils = found.stream().map(Number::longValue).toList();
        if (!pupils.isEmpty()) {
            em.createNativeQuery("update welfare_selection_pupil set status = 'TAKEN', taken_at = :now where order_id = :order and person_id in (:pupils)")
                    .setParameter("now", now).setParameter("order", order).setParameter("pupils", pupils).executeUpdate();
        }
        return pupils;
    }

    void note(long orderId, Collection<Long> pupils, SeveralDone outcome) {
        SelectionOrder order = em.find(SelectionOrder.class, orderId, LockModeType.PESSIMISTIC_WRITE);
        int refused = 0;
        for (SeveralDone.Refusal refusal : outcome.refused()) {
            String rule = refusal.why() == null ? null : refusal.why().rule().name();
            if (rule == null || !DONE_BEFORE.contains(rule)) {
                refused += write("'REFUSED', s.rule = :rule", orderId, List.of(refusal.id()), rule);
            }
        }
        order.progress(write("'DONE', s.rule = :rule", orderId, pupils, null), refused, LocalDateTime.now(clock));
    }

    private int write(String values, long order, Collection<Long> pupils, String rule) {
        return em.createNativeQuery("update welfare_selection_pupil s set s.status = " + values + " where s.order_id = :order and s.person_id in (:pupils) and s.status = 'TAKEN'")
                .setParameter("rule", rule).setParameter("order", order).setParameter("pupils", pupils).executeUpdate();
    }
}
