package org.jinlei.app.server;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can go wrong before a server runs is said so that one knows what to do. */
class StartTest {

    @TempDir
    private Path project;

    @ParameterizedTest
    @ValueSource(ints = {8080, 8443, 9990, 3307})
    void a_taken_port_is_named(int wellKnown) throws IOException {
        Ports ports = Ports.anyFree();
        int taken = wellKnown + ports.offset();
        try (ServerSocket other = new ServerSocket(taken, 1, InetAddress.getByName("127.0.0.1"))) {
            CannotStart refusal = assertThrows(CannotStart.class, ports::requireFree);
            assertTrue(refusal.getMessage().startsWith("Port " + other.getLocalPort() + " ("), refusal.getMessage());
            assertTrue(refusal.getMessage().contains("-Djinlei.port.offset="), refusal.getMessage());
        }
        ports.requireFree();
    }

    @Test
    void one_folder_serves_one_run() throws IOException {
        Workplace workplace = new Workplace(project, project.resolve(".jinlei/run"));
        FileLock first = workplace.lock();
        CannotStart refusal = assertThrows(CannotStart.class, workplace::lock);
        assertTrue(refusal.getMessage().contains("already runs on the data in " + workplace.folder()), refusal.getMessage());
        first.channel().close();
        workplace.lock().channel().close();
    }

    @Test
    void a_program_that_fails_shows_its_end_and_its_log() {
        Path log = project.resolve("log/some.log");
        CannotStart failure = assertThrows(CannotStart.class,
            () -> ServerProcess.run("Some set-up", log, project, Map.of(), List.of("sh", "-c", "echo the disk is full; exit 3")));
        assertTrue(failure.getMessage().contains(log.toString()) && failure.getMessage().contains("the disk is full"), failure.getMessage());
    }
}
