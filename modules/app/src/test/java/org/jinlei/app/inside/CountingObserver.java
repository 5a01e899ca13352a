package org.jinlei.app.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jinlei.platform.events.Durable;

/** Publishes and hears durable events; what was published and what was done about it stand in two tables of the tests. */
@ApplicationScoped
class CountingObserver {

    static final String LISTENER = "org.jinlei.app.inside.CountingObserver.count";

    /** While set, the observer works and then fails. */
    static volatile boolean failing;

    /** How often it was called while failing. */
    static final AtomicInteger FAILED = new AtomicInteger();

    @Inject
    private EntityManager em;

    @Inject
    private Event<Counted> events;

    @Transactional
    public void publish(long run, long number) {
        em.createNativeQuery("insert into test_event_cause (run, number) values (:run, :number)").setParameter("run", run).setParameter("number", number).executeUpdate();
        events.fire(new Counted(run, number));
    }

    void count(@Observes @Durable CountedSomehow event) {
        em.createNativeQuery("insert into test_event_effect (run, number) values (:run, :number)").setParameter("run", event.run())
                .setParameter("number", event.number()).executeUpdate();
        if (failing) {
            FAILED.incrementAndGet();
            throw new IllegalStateException("张三 does not want it");
        }
    }
}
