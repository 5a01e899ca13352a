package org.jinlei.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jinlei.app.deployment.RealWar;
import org.jinlei.app.inside.EventTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A second server on the same database publishes events as fast as it can and is killed (SIGKILL) at a random moment, so between commits and deliveries.
 * The first server takes over. What was committed is done, and done once. {@code -Djinlei.kills=50} does it fifty times; each takes some twenty seconds.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KilledServerIT {

    private static final int KILLS = Integer.getInteger("jinlei.kills", 1);
    private static final int PUBLISHERS = 3;
    private static final int MOST_EVENTS = 100_000;
    private static final int LATEST_KILL = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);
    private static final String WAITING = "select count(*) from platform_event_publication where listener like '%CountingObserver.count' and status = 'PUBLISHED'";

    private final Workplace first = Workplace.of("it");
    private final Workplace second = Workplace.of("killed");
    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random();
    private final List<Long> waited = new ArrayList<>();

    @BeforeEach
    void prepare() throws IOException, SQLException {
        second.empty();
        Path server = second.folder().resolve("server");
        Workplace.copy(first.folder().resolve("server/configuration"), server.resolve("configuration"));
        Files.createDirectories(server.resolve("data"));
        Files.createDirectories(server.resolve("deployments"));
        Files.copy(first.folder().resolve("server/data/jinlei.credentials"), server.resolve("data/jinlei.credentials"));
        RealWar.archive().as(ZipExporter.class).exportTo(war().toFile(), true);
        for (String statement : EventTables.MADE) {
            TestDatabase.change(statement);
        }
    }

    @AfterEach
    void tidyUp() throws SQLException {
        TestDatabase.change("delete from platform_event_publication where listener like '%CountingObserver%'");
        second.empty();
    }

    @Test
    void what_was_committed_is_done_once_however_often_the_server_dies()
            throws IOException, InterruptedException, TimeoutException, SQLException {
        long published = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            published += killOnce(System.nanoTime());
        }
        Files.writeString(first.testClasses().resolveSibling("kills.txt"), "kills " + KILLS + ", events committed " + published
                + ", undelivered at the kill " + waited + System.lineSeparator());
        assertTrue(waited.stream().anyMatch(left -> left > 0), "no kill fell between commit and delivery: " + waited);
    }

    private long killOnce(long run) throws IOException, InterruptedException, TimeoutException, SQLException {
        Ports ports = Ports.anyFree();
        WildFly server = new WildFly(second, Passwords.keptIn(first.folder()), System.getProperty(TestDatabase.ADDRESS));
        List<CompletableFuture<HttpResponse<Void>>> rush = new ArrayList<>();
        try {
            server.startWithApplication(war(), ports, Map.of("jboss.node.name", "killed", "jinlei.password.iterations", "21000"),
                    List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
            for (int publisher = 0; publisher < PUBLISHERS; publisher++) {
                rush.add(publish(ports, run, (long) publisher * MOST_EVENTS));
            }
            int enough = 1 + random.nextInt(LATEST_KILL);
            await(() -> causes(run) >= enough);
        } finally {
            server.kill();
        }
        rush.forEach(request -> assertTrue(request.handle((answer, cut) -> cut != null).join(), "the server was killed while it published"));
        waited.add(TestDatabase.number(WAITING));
        await(() -> TestDatabase.number(WAITING) == 0);
        long committed = causes(run);
        assertEquals(List.of(), TestDatabase.ask("select c.number from test_event_cause c left join test_event_effect e on e.run = c.run and e.number = c.number "
                + "where c.run = ? group by c.number having count(e.id) <> 1", run), "lost or done twice");
        assertEquals(committed, TestDatabase.number("select count(*) from test_event_effect where run = ?", run), "done without cause");
        return committed;
    }

    private CompletableFuture<HttpResponse<Void>> publish(Ports ports, long run, long firstNumber) {
        return client.sendAsync(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.http() + "/test-events?run=" + run + "&first=" + firstNumber
                + "&most=" + MOST_EVENTS)).build(), HttpResponse.BodyHandlers.discarding());
    }

    private static long causes(long run) throws SQLException {
        return TestDatabase.number("select count(*) from test_event_cause where run = ?", run);
    }

    private Path war() {
        return second.folder().resolve("jinlei.war");
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    private static void await(Condition condition) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }
}
