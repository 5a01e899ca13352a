package org.jinlei.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A real MariaDB with its data in the workplace: for development and tests; production uses the site's own. */
final class Database implements AutoCloseable {

    private static final String READY = ": ready for connections.";

    private static final int START_SECONDS = 180;

    private final Workplace workplace;
    private final Passwords passwords;
    private final int port;
    private final Path binaries;
    private final Path data;
    private ServerProcess process;

    Database(Workplace workplace, Passwords passwords, int port) {
        this.workplace = workplace;
        this.passwords = passwords;
        this.port = port;
        this.binaries = workplace.mariadb();
        this.data = workplace.folder().resolve("database");
    }

    /** Starts on the data of the last time. */
    void start() throws IOException, InterruptedException, TimeoutException {
        start("");
    }

    /** Starts without schema, accounts and grants of the last time: they are made anew. */
    void startEmpty() throws IOException, InterruptedException, TimeoutException {
        start("""
            DROP DATABASE IF EXISTS jinlei;
            DROP USER IF EXISTS 'jinlei_app'@'127.0.0.1';
            DROP USER IF EXISTS 'jinlei_migration'@'127.0.0.1';
            """);
    }

    private void start(String before) throws IOException, InterruptedException, TimeoutException {
        createSystemTables();
        Path log = workplace.folder().resolve("log/mariadb.log");
        Files.deleteIfExists(log);
        Path temporary = Files.createDirectories(workplace.folder().resolve("database.tmp"));
        List<String> command = command("bin/mariadbd");
        // a starting server clears away what it takes for its own remains, also what another one is working with
        command.add("--tmpdir=" + temporary);
        command.add("--port=" + port);
        command.add("--bind-address=127.0.0.1");
        command.add("--socket=mariadb.sock");
        command.add("--skip-name-resolve");
        command.add("--character-set-server=utf8mb4");
        command.add("--max-allowed-packet=64M");
        command.add("--innodb-buffer-pool-size=" + System.getProperty("jinlei.database.memory", "256M"));
        command.add("--skip-log-bin");
        // on the loopback address only; without this each start makes a certificate of its own, which takes up to 20 s
        command.add("--skip-ssl");
        command.add("--init-file=" + accounts(before));
        process = ServerProcess.start("MariaDB", log, data, environment(), command);
        process.await("being ready", START_SECONDS, () -> process.said(READY));
    }

    /** The address of the schema, without account. */
    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/jinlei";
    }

    long process() {
        return process.number();
    }

    @Override
    public void close() {
        if (process != null) {
            process.stop();
            process = null;
        }
    }

    private void createSystemTables() throws IOException, InterruptedException {
        Path complete = workplace.folder().resolve("database.complete");
        if (Files.exists(complete)) {
            return;
        }
        Workplace.delete(data);
        Files.createDirectories(data);
        makeExecutable();
        List<String> command = command("scripts/mariadb-install-db");
        command.add("--force");
        command.add("--skip-name-resolve");
        command.add("--auth-root-authentication-method=normal");
        ServerProcess.run("MariaDB's first set-up", workplace.folder().resolve("log/mariadb-install.log"), binaries, environment(), command);
        Files.createFile(complete);
    }

    private List<String> command(String program) {
        List<String> command = new ArrayList<>(List.of(binaries.resolve(program).toString(), "--no-defaults", "--basedir=" + binaries,
            "--datadir=" + data));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", binaries.resolve("libs").toString());
    }

    private void makeExecutable() throws IOException {
        for (String folder : List.of("bin", "scripts")) {
            try (Stream<Path> programs = Files.list(binaries.resolve(folder))) {
                programs.forEach(program -> {
                    try {
                        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }

    /** The statements of {@code server-config/mariadb/accounts.sql} with this installation's passwords; run at each start. */
    private Path accounts(String before) throws IOException {
        Path file = workplace.folder().resolve("accounts.sql");
        String statements = Files.readString(workplace.configuration().resolve("mariadb/accounts.sql"))
            .replaceAll("(?m)^--.*\n", "")
            .replace("${DB_PASSWORD}", passwords.application())
            .replace("${DB_MIGRATION_PASSWORD}", passwords.migration())
            .replace("${DB_CLIENTS}", "127.0.0.1");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, before + statements);
    }
}
