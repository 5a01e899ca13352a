package org.jinlei.app.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly on a server folder of its own in the workplace, configured by {@code server-config/configure.cli}. */
final class WildFly implements AutoCloseable {

    /** For every server: as standalone.conf has them, and the zone of the logs. */
    static final List<String> COMMON_OPTIONS = List.of("-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true",
        "-Djboss.modules.system.pkgs=org.jboss.byteman", "-Duser.timezone=Asia/Shanghai");

    static final String DRIVER = "mariadb-java-client.jar";
    private static final int DEPLOYMENT_SECONDS = 3000;
    private static final List<String> OPTIONS = List.of("tls.cli", "client-certificate.cli", "client-revocation.cli", "oidc.cli");
    private static final String REDIRECT = "/subsystem=undertow/server=default-server/host=default-host/filter-ref=to-https";

    private final Workplace workplace;
    private final Map<String, String> environment = new HashMap<>();
    private final Path home;
    private final Path base;
    private ServerProcess process;
    private TestPki pki;

    WildFly(Workplace workplace, Passwords passwords, String databaseUrl) {
        this.workplace = workplace;
        this.home = workplace.wildfly();
        this.base = workplace.folder().resolve("server");
        environment.put("DB_URL", databaseUrl);
        environment.put("DB_PASSWORD", passwords.application());
        environment.put("DB_MIGRATION_PASSWORD", passwords.migration());
        environment.put("JINLEI_STORE_PASSWORD", passwords.store());
    }

    Path home() {
        return home;
    }

    Path base() {
        return base;
    }

    /** What the server and its configuration script read from the environment. */
    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    /** With TLS, client certificates and the unified log-in, as a site may choose them. */
    WildFly withOptions(TestPki chosen) {
        pki = chosen;
        return this;
    }

    /** Configures the server, unless nothing changed since it was last configured. */
    void configure() throws IOException, InterruptedException {
        Path script = workplace.configuration().resolve("configure.cli");
        Path driver = driver();
        Path state = workplace.folder().resolve("server.configured");
        Path secrets = workplace.configuration().resolve("secrets.cli");
        String fingerprint = fingerprint(scripts(script, secrets), driver, home.getFileName().toString(), environment);
        if (Files.exists(state) && Files.readString(state).equals(fingerprint)) {
            return;
        }
        Files.deleteIfExists(state);
        Files.createDirectories(base);
        Workplace.delete(base.resolve("configuration"));
        Workplace.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("deployments"));
        Files.copy(driver, workplace.folder().resolve(DRIVER), StandardCopyOption.REPLACE_EXISTING);
        applyScript();
        commandLine("secrets", List.of("--resolve-parameter-values", "--file=" + secrets));
        if (pki != null) {
            applyOptions();
        }
        Files.writeString(state, fingerprint);
    }

    /** Applies {@code configure.cli} to the server folder as it is. */
    void applyScript() throws InterruptedException {
        commandLine("configure", List.of("--file=" + workplace.configuration().resolve("configure.cli")));
    }

    /** Applies the scripts of the options to the server folder as it is; plain HTTP stays open for the tests that need no TLS. */
    void applyOptions() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(List.of("embed-server --server-config=standalone.xml --std-out=discard"));
        for (String option : OPTIONS) {
            Files.readAllLines(workplace.configuration().resolve(option)).stream()
                .filter(line -> !line.startsWith("embed-server") && !line.startsWith("stop-embedded-server")).forEach(lines::add);
        }
        lines.addAll(List.of("if (outcome == success) of " + REDIRECT + ":read-resource", REDIRECT + ":remove", "end-if", "stop-embedded-server"));
        Path script = workplace.folder().resolve("options.cli");
        Files.write(script, lines);
        commandLine("options", List.of("--resolve-parameter-values", "--file=" + script));
    }

    private List<Path> scripts(Path... always) {
        List<Path> scripts = new ArrayList<>(List.of(always));
        if (pki != null) {
            OPTIONS.forEach(option -> scripts.add(workplace.configuration().resolve(option)));
            scripts.add(pki.authorities());
        }
        return scripts;
    }

    private void commandLine(String name, List<String> arguments) throws InterruptedException {
        Map<String, String> withHome = new HashMap<>(environment);
        withHome.put("JBOSS_HOME", home.toString());
        if (pki != null) {
            withHome.putAll(pki.environment());
        }
        List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djboss.server.base.dir=" + base,
            "-Djboss.cli.config=" + home.resolve("bin/jboss-cli.xml"), "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "-jar", home.resolve("jboss-modules.jar").toString(), "-mp", home.resolve("modules").toString(), "org.jboss.as.cli"));
        command.addAll(arguments);
        ServerProcess.run("The configuration of WildFly", workplace.folder().resolve("log/" + name + ".log"), workplace.folder(), withHome,
            command);
    }

    /** Removes what an earlier run deployed, before the server starts. */
    void forgetDeployments() throws IOException {
        Workplace.delete(base.resolve("deployments"));
        Files.createDirectories(base.resolve("deployments"));
        Workplace.delete(base.resolve("data/content"));
        Workplace.delete(base.resolve("tmp"));
    }

    /** Starts the server, without the application. */
    void start(Ports ports, Map<String, String> properties) throws IOException {
        forgetApplication();
        launch(ports, properties, List.of());
    }

    /** Starts the server with the application in its place, and waits until it is deployed. */
    void startWithApplication(Ports ports, Map<String, String> properties, List<String> options) throws IOException, InterruptedException, TimeoutException {
        startWithApplication(workplace.war(), ports, properties, options);
    }

    /** Starts the server with this archive in the application's place, and waits until it is deployed. */
    void startWithApplication(Path war, Ports ports, Map<String, String> properties, List<String> options)
            throws IOException, InterruptedException, TimeoutException {
        forgetApplication();
        placeApplication(war);
        launch(ports, properties, options);
        awaitApplication();
    }

    private void forgetApplication() throws IOException {
        for (String mark : List.of(".deployed", ".failed", ".dodeploy", ".isdeploying", ".pending", "")) {
            Files.deleteIfExists(deployment(mark));
        }
    }

    private void launch(Ports ports, Map<String, String> properties, List<String> options) {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(home).setBaseDirectory(base)
            .setJavaOptions(javaOptions(options))
            .addServerArgument("-Djboss.socket.binding.port-offset=" + ports.offset())
            .addServerArgument("-Djinlei.scan.interval=1000");
        properties.forEach((name, value) -> command.addServerArgument("-D" + name + "=" + value));
        process = ServerProcess.start("WildFly", console(), workplace.folder(), environment, command.build());
    }

    /** Hands the application over and waits until it is deployed. */
    void deploy() throws IOException, InterruptedException, TimeoutException {
        placeApplication(workplace.war());
        awaitApplication();
    }

    private void placeApplication(Path war) throws IOException {
        Files.copy(war, deployment(""), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(deployment(".dodeploy"), "");
    }

    private void awaitApplication() throws InterruptedException, TimeoutException {
        Path deployed = deployment(".deployed");
        Path failed = deployment(".failed");
        process.await("the application being deployed", DEPLOYMENT_SECONDS, () -> Files.exists(deployed) || Files.exists(failed));
        if (Files.exists(failed)) {
            throw process.failed("The application could not be deployed");
        }
    }

    Path console() {
        return workplace.folder().resolve("log/wildfly.log");
    }

    long process() {
        return process.number();
    }

    int waitForExit() throws InterruptedException {
        return process.waitForExit();
    }

    /** Ends the server as a power cut does: it gets no chance to finish anything. Returns when it is gone. */
    void kill() throws InterruptedException {
        process.kill();
        process = null;
    }

    @Override
    public void close() {
        if (process != null) {
            process.stop();
            process = null;
        }
    }

    private Path deployment(String suffix) {
        return base.resolve("deployments/jinlei.war" + suffix);
    }

    private List<String> javaOptions(List<String> further) {
        List<String> options = new ArrayList<>(List.of("-Xms256m", "-Xmx1g"));
        options.addAll(classArchive());
        options.addAll(COMMON_OPTIONS);
        options.addAll(further);
        options.addAll(List.of(System.getProperty("jinlei.java.options", "").strip().split("\\s+")));
        options.remove("");
        String debug = System.getProperty("jinlei.debug.port");
        if (debug != null) {
            options.add("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:" + debug);
        }
        return options;
    }

    /** The first server leaves its classes of the Java platform behind when it stops; those after it start with them, seconds sooner. */
    private List<String> classArchive() {
        Path archive = workplace.folder().resolve("classes-" + System.getProperty("java.vm.version") + ".jsa");
        return List.of((Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive, "-Xlog:cds=error", "-Xlog:cds+dynamic=error");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Path driver() {
        String given = System.getProperty("jinlei.driver");
        if (given == null || !Files.exists(Path.of(given))) {
            throw new CannotStart("The MariaDB driver was not found at " + given);
        }
        return Path.of(given);
    }

    private static String fingerprint(List<Path> scripts, Path driver, String version, Map<String, String> environment) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path script : scripts) {
                digest.update(Files.readAllBytes(script));
            }
            digest.update((driver.getFileName() + version + environment.get("DB_PASSWORD") + environment.get("DB_MIGRATION_PASSWORD")).getBytes());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
