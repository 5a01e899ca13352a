package org.jinlei.app.bench;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jinlei.app.server.Ports;
import org.jinlei.app.server.Servers;
import org.jinlei.app.server.Workplace;

/** The servers of one size with the data of that size, which stay for the next run, and whoever is logged in there. */
final class Stage implements AutoCloseable {

    private final int size;
    private final Workplace workplace;
    private final FileLock held;
    private final Ports ports;
    private final Servers servers;
    private final Map<String, List<Connection>> loggedIn = new HashMap<>();

    /** Starts the servers with the demonstration town. */
    Stage(int size) throws IOException, InterruptedException, TimeoutException {
        this.size = size;
        workplace = Workplace.of("bench/" + size);
        held = workplace.lock();
        ports = Ports.anyFree();
        servers = Servers.start(workplace, ports, properties(0));
    }

    int size() {
        return size;
    }

    Path folder() {
        return workplace.folder();
    }

    Servers servers() {
        return servers;
    }

    int port() {
        return ports.http();
    }

    Stock stock() throws SQLException {
        return new Stock(servers.databaseUrl());
    }

    /** Starts WildFly anew, with so many persons and case files; everybody has to log in again. */
    void restart(int crowd, List<String> options) throws IOException, InterruptedException, TimeoutException {
        leave();
        servers.restart(ports, properties(crowd), options);
    }

    /** Stops WildFly; MariaDB goes on. */
    void stop() throws IOException {
        leave();
        servers.stopWildFly();
    }

    private Map<String, String> properties(int crowd) {
        return Map.of("jinlei.demonstration", "true", "jinlei.demonstration.accounts", accounts().toString(), "jinlei.crowd", String.valueOf(crowd),
                "jinlei.session.most", "100", "jinlei.password.iterations", "21000", "jboss.as.management.blocking.timeout", "3000");
    }

    /** Connections of so many sessions of the account. */
    List<Connection> as(String account, int many) throws IOException {
        List<Connection> connections = loggedIn.computeIfAbsent(account, nobodyYet -> new ArrayList<>());
        while (connections.size() < many) {
            Connection connection = new Connection(port());
            connections.add(connection);
            connection.logIn(account, password(account));
        }
        return connections.subList(0, many);
    }

    Connection as(String account) throws IOException {
        return as(account, 1).get(0);
    }

    private Path accounts() {
        return folder().resolve("demonstration-accounts.txt");
    }

    private String password(String account) throws IOException {
        return Files.readAllLines(accounts()).stream().map(line -> line.strip().split("\\s+")).filter(words -> words.length > 1 && words[0].equals(account))
                .map(words -> words[1]).findFirst().orElseThrow(() -> new IOException("No account " + account));
    }

    private void leave() throws IOException {
        for (List<Connection> connections : loggedIn.values()) {
            for (Connection connection : connections) {
                connection.close();
            }
        }
        loggedIn.clear();
    }

    @Override
    public void close() throws IOException {
        leave();
        servers.close();
        held.release();
    }
}
