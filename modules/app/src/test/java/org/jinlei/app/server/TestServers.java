package org.jinlei.app.server;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeoutException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first integration test: an empty MariaDB runs and WildFly is configured, on ports nobody uses; Arquillian starts it.
 * Unit tests, in a run without {@code -Djinlei.it}, get none of this.
 */
public class TestServers implements LauncherSessionListener {

    private static final String MEMORY = "-Xms256m -Xmx1g -XX:+UseSerialGC";

    private Database database;
    private Thread atEnd;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (database != null || !Boolean.getBoolean("jinlei.it")) {
            return;
        }
        try {
            DebianInstallation.here(DebianInstallation.Wanted.BROWSER).require();
            DebianFonts.require();
            prepare(Workplace.of("it"));
        } catch (IOException | TimeoutException e) {
            throw new CannotStart("The servers of the integration tests could not be prepared", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
            Runtime.getRuntime().removeShutdownHook(atEnd);
            database = null;
        }
    }

    private void prepare(Workplace workplace) throws IOException, InterruptedException, TimeoutException {
        workplace.lock();
        Ports ports = Ports.anyFree();
        Passwords passwords = Passwords.keptIn(workplace.folder());
        database = new Database(workplace, passwords, ports.database());
        atEnd = new Thread(database::close, "stop MariaDB");
        Runtime.getRuntime().addShutdownHook(atEnd);
        database.startEmpty();
        WildFly wildfly = new WildFly(workplace, passwords, database.url()).withOptions(TestPki.keptIn(workplace.folder()));
        wildfly.configure();
        wildfly.forgetDeployments();
        tellArquillian(workplace, ports, wildfly);
        System.setProperty(TestDatabase.ADDRESS, database.url());
    }

    private static void tellArquillian(Workplace workplace, Ports ports, WildFly wildfly) throws IOException {
        Path accounts = workplace.folder().resolve("demonstration-accounts.txt");
        Properties properties = new Properties();
        for (Map.Entry<String, String> variable : wildfly.environment().entrySet()) {
            properties.setProperty("env." + variable.getKey(), variable.getValue());
        }
        properties.setProperty("jinlei.demonstration", "true");
        properties.setProperty("jinlei.password.iterations", "21000");
        properties.setProperty("jinlei.demonstration.accounts", accounts.toString());
        properties.setProperty("jinlei.oidc.issuer", "https://localhost:" + ports.provider());
        Path file = workplace.folder().resolve("it.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        System.setProperty("jinlei.it.home", wildfly.home().toString());
        System.setProperty("jinlei.it.vm", MEMORY + " " + String.join(" ", WildFly.COMMON_OPTIONS)
            + " -Djboss.server.base.dir=" + wildfly.base());
        System.setProperty("jinlei.it.arguments", "-Djboss.socket.binding.port-offset=" + ports.offset() + " --properties=" + file
            + " --read-only-server-config=standalone.xml");
        System.setProperty("jinlei.it.management", Integer.toString(ports.management()));
        System.setProperty("jinlei.it.address", "http://localhost:" + ports.http());
        System.setProperty("jinlei.it.tls", "https://localhost:" + ports.https());
        System.setProperty("jinlei.it.provider", Integer.toString(ports.provider()));
        System.setProperty("jinlei.it.accounts", accounts.toString());
    }
}
