package org.jinlei.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that is configured already stays as it is when it is configured again, as after each upgrade. */
class ConfigurationIT {

    private final Workplace configured = Workplace.of("it");
    private final Workplace again = Workplace.of("configured-again");

    @Test
    void theScriptsAppliedAgainChangeNothing() throws IOException, InterruptedException {
        again.empty();
        Path before = configured.folder().resolve("server");
        Path copy = again.folder().resolve("server");
        Workplace.copy(before.resolve("configuration"), copy.resolve("configuration"));
        Files.createDirectories(copy.resolve("data"));
        Files.copy(before.resolve("data/jinlei.credentials"), copy.resolve("data/jinlei.credentials"));
        Files.copy(configured.folder().resolve(WildFly.DRIVER), again.folder().resolve(WildFly.DRIVER));
        WildFly server = new WildFly(again, Passwords.keptIn(configured.folder()), "jdbc:mariadb://localhost/none")
            .withOptions(TestPki.keptIn(configured.folder()));
        server.applyScript();
        assertEquals(Files.readString(before.resolve("configuration/standalone.xml")), Files.readString(copy.resolve("configuration/standalone.xml")));
        assertEquals(-1, Files.mismatch(before.resolve("data/jinlei.credentials"), copy.resolve("data/jinlei.credentials")));
        server.applyOptions();
        assertEquals(Files.readString(before.resolve("configuration/standalone.xml")), Files.readString(copy.resolve("configuration/standalone.xml")));
    }

    @AfterEach
    void tidyUp() {
        again.empty();
    }
}
