package org.jinlei.welfare.domain.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonHistory;
import org.jinlei.platform.data.Row;

/** When somebody told something about a child and when it was answered, for those who read the feedback. */
@ApplicationScoped
class FeedbackHistory implements PersonHistory {

    private static final String EVENTS = "select e.at, e.sentence, e.kind, e.id from (select f.given_at as at, 'history.feedbackGiven' as sentence, f.giver_kind as kind, f.id "
            + "from welfare_feedback f where f.id in (:feedback) union all select f.answered_at, 'history.feedbackAnswered', f.giver_kind, f.id from welfare_feedback f "
            + "where f.id in (:feedback) and f.answered_at is not null) e where e.at < :before order by e.at desc";

    @Inject
    private EntityManager em;

    @Inject
    private FeedbackRegister register;

    @Override
    @SuppressWarnings("unchecked")
    public List<PersonEvent> of(Set<Long> persons, LocalDateTime before, int most) {
        List<Long> feedback = register.readable(persons);
        if (feedback.isEmpty()) {
            return List.of();
        }
        List<Object[]> events = em.createNativeQuery(EVENTS).setParameter("feedback", feedback).setParameter("before", before).setMaxResults(most).getResultList();
        return events.stream().map(Row::of).map(row -> new PersonEvent(row.dateTime(0), "welfare", row.text(1), row.constant(2, GiverKind.class),
                "/welfare/feedback/view?id=" + row.number(3))).toList();
    }
}
