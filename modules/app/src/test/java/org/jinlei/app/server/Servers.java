package org.jinlei.app.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** MariaDB and WildFly with the application in one workplace: started side by side, stopped together. */
public final class Servers implements AutoCloseable {

    private static final int STOP_WITHIN_SECONDS = 60;

    private final ExecutorService aside = Executors.newSingleThreadExecutor();
    private final Database database;
    private final WildFly wildfly;

    private Servers(Workplace workplace, Ports ports) throws IOException {
        Passwords passwords = Passwords.keptIn(workplace.folder());
        database = new Database(workplace, passwords, ports.database());
        wildfly = new WildFly(workplace, passwords, database.url());
    }

    /**
     * Starts both and waits until the application is deployed. What was started is stopped again if anything fails.
     *
     * @param properties system properties of the server
     * @throws CannotStart when a port is taken or a server does not start
     */
    public static Servers start(Workplace workplace, Ports ports, Map<String, String> properties)
            throws IOException, InterruptedException, TimeoutException {
        ports.requireFree();
        Servers servers = new Servers(workplace, ports);
        boolean started = false;
        try {
            servers.start(ports, properties);
            started = true;
        } finally {
            if (!started) {
                servers.close();
            }
        }
        return servers;
    }

    /** WildFly is configured and boots while MariaDB starts; the application is handed over when MariaDB is ready. */
    private void start(Ports ports, Map<String, String> properties) throws IOException, InterruptedException, TimeoutException {
        Future<Void> ready = aside.submit(() -> {
            database.start();
            return null;
        });
        wildfly.configure();
        wildfly.start(ports, properties);
        try {
            ready.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof CannotStart why ? why : new CannotStart("MariaDB could not be started", failed.getCause());
        }
        wildfly.deploy();
    }

    /**
     * Stops WildFly and starts it again with the application in its place, as a site does after a power cut; MariaDB goes on. Returns when
     * the application is deployed.
     *
     * @param properties system properties of the server
     * @param options    further options of its virtual machine
     */
    public void restart(Ports ports, Map<String, String> properties, List<String> options) throws IOException, InterruptedException, TimeoutException {
        wildfly.close();
        wildfly.startWithApplication(ports, properties, options);
    }

    /** Stops WildFly; MariaDB goes on. */
    public void stopWildFly() {
        wildfly.close();
    }

    /** Address of the database, without account. */
    public String databaseUrl() {
        return database.url();
    }

    /** Number of WildFly's process. */
    public long processOfWildFly() {
        return wildfly.process();
    }

    /** Number of MariaDB's process. */
    public long processOfDatabase() {
        return database.process();
    }

    /** Where WildFly looks for what is to be deployed. */
    public Path deployments() {
        return wildfly.base().resolve("deployments");
    }

    /** File with everything that the server says. */
    public Path console() {
        return wildfly.console();
    }

    /** Waits until the server ends by itself. */
    public int waitForExit() throws InterruptedException {
        return wildfly.waitForExit();
    }

    /** Stops both, WildFly first; also what was still being started. */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        wildfly.close();
        aside.shutdownNow();
        try {
            aside.awaitTermination(STOP_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException again) {
            interrupted = true;
        }
        database.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
