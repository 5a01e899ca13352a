package org.jinlei.app.server;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/**
 * Runs Jinlei with its demonstration town on this machine: {@code mvn -Prun}. Ctrl-C stops everything it started.
 *
 * <p>{@code -Djinlei.fresh} empties the data first, {@code -Djinlei.port.offset=100} moves all ports,
 * {@code -Djinlei.debug.port=8787} lets a debugger in.
 */
public final class Launcher {

    private static final long STOP_WITHIN_MILLIS = 90_000;

    private final Workplace workplace = Workplace.of("run");
    private final Ports ports = new Ports(Integer.getInteger("jinlei.port.offset", 0));
    private final Path accounts = workplace.folder().resolve("demonstration-accounts.txt");

    private Launcher() {
    }

    /** Starts both servers, waits, and stops them on Ctrl-C. */
    public static void main(String[] arguments) throws IOException, InterruptedException, TimeoutException {
        Thread starter = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruptAndWaitFor(starter), "stop Jinlei"));
        new Launcher().run();
    }

    /** The thread that started the servers is the one that stops them, so that nothing is started behind its back. */
    private static void interruptAndWaitFor(Thread starter) {
        starter.interrupt();
        try {
            starter.join(STOP_WITHIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() throws IOException, InterruptedException, TimeoutException {
        long began = System.nanoTime();
        FileLock held = workplace.lock();
        try {
            if (System.getProperty("jinlei.fresh") != null) {
                ports.requireFree();
                workplace.empty();
            }
            say("Starting MariaDB and WildFly ...");
            try (Servers servers = Servers.start(workplace, ports,
                    Map.of("jinlei.demonstration", "true", "jinlei.demonstration.accounts", accounts.toString()))) {
                welcome((System.nanoTime() - began) / 1_000_000_000L, servers.console());
                servers.waitForExit();
            } catch (InterruptedException stopped) {
                say("Stopping WildFly and MariaDB ...");
            }
            say("Stopped.");
        } finally {
            held.release();
        }
    }

    private void welcome(long seconds, Path log) throws IOException {
        say("");
        say("Jinlei 金蕾 runs at http://localhost:" + ports.http() + "/  (ready after " + seconds + " s)");
        if (Files.exists(accounts)) {
            say("");
            say(Files.readString(accounts));
        }
        String fonts = DebianInstallation.here(DebianInstallation.Wanted.SHEETS).advice();
        if (fonts != null) {
            say(fonts);
        }
        say("Log: " + log);
        say("Ctrl-C stops it.");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
