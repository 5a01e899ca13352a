package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.events.domain.EventDelivery;
import org.jinlei.platform.events.domain.PublicationRow;
import org.jinlei.platform.events.domain.PublicationStatus;
import org.jinlei.platform.events.domain.PublicationWork;
import org.jinlei.platform.jobs.Job;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one module tells another is told when its cause is kept, however often it has to be tried, and works once. */
@ExtendWith(ArquillianExtension.class)
class DurableEventsIT {

    private static final String JOB = "event-delivery";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    @Resource(lookup = "java:/jdbc/JinleiMigration")
    private DataSource privileged;

    @Inject
    private UserTransaction transaction;

    @Inject
    private CountingObserver publisher;

    @Inject
    private Event<Counted> events;

    @Inject
    private EventDelivery delivery;

    @Inject
    private PublicationWork work;

    @Inject
    @Any
    private Instance<Job> jobs;

    @Inject
    private Together together;

    @Inject
    private Access access;

    private final long run = System.nanoTime();
    private long first;

    @BeforeEach
    void tables() throws SQLException {
        for (String statement : EventTables.MADE) {
            change(statement);
        }
        CountingObserver.failing = false;
        CountingObserver.FAILED.set(0);
        first = 1 + number("select coalesce(max(id), 0) from platform_event_publication");
    }

    @AfterEach
    void removeTraces() throws SQLException {
        CountingObserver.failing = false;
        change("delete from platform_event_publication where listener like '%CountingObserver%'");
    }

    @Test
    void what_is_rolled_back_was_never_told() throws Exception {
        transaction.begin();
        publisher.publish(run, 1);
        transaction.rollback();
        assertEquals(0, number("select count(*) from platform_event_publication where payload like '%" + run + "%'"));
        assertEquals(0, effects());
        assertThrows(RuntimeException.class, () -> events.fire(new Counted(run, 2)), "nothing is told without a transaction");
    }

    @Test
    void what_is_committed_is_told_at_once_in_another_transaction_by_the_system() throws Exception {
        transaction.begin();
        publisher.publish(run, 1);
        transaction.commit();
        await(PublicationStatus.COMPLETED);
        assertEquals(1, effects());
        assertEquals(List.of("{}"), texts("select payload from platform_event_publication where id = " + id()), "what was said is kept no longer than needed");
        assertEquals(1, number("select count(*) from platform_audit_entry where action = 'EventDelivery.deliver' and username = '" + JOB
                + "' and result = 'DONE' and subjects = 'EventPublication:" + id() + "'"));
    }

    @Test
    void what_fails_is_tried_until_an_administrator_looks_and_sends_it_again() throws SQLException {
        CountingObserver.failing = true;
        publisher.publish(run, 1);
        for (int i = 0; i < 100 && row().status() == PublicationStatus.PUBLISHED; i++) {
            change("update platform_event_publication set due_at = published_at where id = " + id() + " and due_at is not null");
            deliver();
        }
        PublicationRow failed = row();
        assertEquals(PublicationStatus.FAILED, failed.status());
        assertEquals(List.of(10, 10), List.of(failed.attempts(), CountingObserver.FAILED.get()));
        assertTrue(failed.lastFailure().startsWith("IllegalStateException @ CountingObserver.count:"), failed.lastFailure());
        assertFalse(failed.lastFailure().contains("张三"), failed.lastFailure());
        assertEquals(0, effects(), "what a failed observer wrote is rolled back");

        CountingObserver.failing = false;
        deliver();
        assertEquals(PublicationStatus.FAILED, row().status(), "nobody tries by themselves any more");
        administrator(() -> {
            work.resend(failed.id());
            return null;
        });
        deliver();
        await(PublicationStatus.COMPLETED);
        assertEquals(1, effects());
        assertThrows(BrokenRule.class, () -> administrator(() -> {
            work.resend(failed.id());
            return null;
        }));
    }

    @Test
    void two_deliver_at_once_and_it_happens_once() throws SQLException {
        CountingObserver.failing = true;
        publisher.publish(run, 1);
        await(() -> number("select attempts from platform_event_publication where id = " + id()) == 1);
        CountingObserver.failing = false;
        long id = id();
        Supplier<Boolean> one = () -> access.asJob(JOB, () -> delivery.deliver(id));
        List<Object> answers = together.run("system", one, "security", one);
        List<Object> sorted = new ArrayList<>(answers);
        sorted.sort((a, b) -> Boolean.compare((Boolean) a, (Boolean) b));
        assertEquals(List.of(false, true), sorted);
        assertEquals(1, effects());
        assertEquals(PublicationStatus.COMPLETED, row().status());
    }

    @Test
    void what_nobody_can_receive_any_more_fails_with_a_clear_word() throws SQLException {
        String columns = "insert into platform_event_publication (listener, event_type, payload, published_at, status, due_at, attempts, version) values ('";
        String rest = "', now(6), 'PUBLISHED', now(6) - interval 1 day, 0, 0)";
        change(columns + "org.jinlei.gone.CountingObserver.count', '" + Counted.class.getName() + "', '{\"run\":" + run + "}" + rest);
        change(columns + CountingObserver.LISTENER + "', 'org.jinlei.gone.Renamed', '{\"run\":" + run + "}" + rest);
        change(columns + CountingObserver.LISTENER + "', '" + Counted.class.getName() + "', '{\"run\":" + run + "}" + rest);
        change(columns + CountingObserver.LISTENER + "', 'java.lang.Runtime', '{\"run\":" + run + "}" + rest);
        deliver();
        await(() -> number("select count(*) from platform_event_publication where status = 'FAILED' and payload like '%" + run + "%'") == 4);
        assertEquals(List.of("LISTENER_UNKNOWN org.jinlei.gone.CountingObserver.count", "EVENT_UNKNOWN", "EVENT_UNREADABLE IllegalArgumentException", "EVENT_UNKNOWN"),
                texts("select last_failure from platform_event_publication where payload like '%" + run + "%' order by id"));
        long first = id();
        assertThrows(BrokenRule.class, () -> administrator(() -> {
            work.giveUp(first, " ");
            return null;
        }));
        administrator(() -> {
            work.giveUp(first, "接收模块已停用");
            return null;
        });
        assertEquals(PublicationStatus.GIVEN_UP, row().status());
        assertEquals("接收模块已停用", row().givenUpFor());
    }

    private <T> T administrator(Supplier<T> what) {
        return access.as("system", what);
    }

    private PublicationRow row() {
        return administrator(() -> work.one(id()));
    }

    private long id() {
        return number("select min(id) from platform_event_publication where id >= " + first + " and (listener like '%CountingObserver%' or event_type like '%Renamed')");
    }

    private long effects() {
        return number("select count(*) from test_event_effect where run = " + run);
    }

    private void deliver() {
        Job job = jobs.stream().filter(one -> one.name().equals(JOB)).findFirst().orElseThrow();
        access.asJob(JOB, () -> {
            job.run(0);
            return null;
        });
    }

    private void await(PublicationStatus status) {
        await(() -> texts("select status from platform_event_publication where id = " + id()).equals(List.of(status.name())));
    }

    private static void await(Supplier<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.get()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = privileged.getConnection(); PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
        }
    }

    private long number(String query) {
        return Long.parseLong(texts(query).get(0));
    }

    private List<String> texts(String query) {
        try (Connection connection = privileged.getConnection(); PreparedStatement statement = connection.prepareStatement(query);
                ResultSet answer = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (answer.next()) {
                texts.add(answer.getString(1));
            }
            return texts;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
