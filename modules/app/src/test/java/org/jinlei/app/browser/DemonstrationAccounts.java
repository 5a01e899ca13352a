package org.jinlei.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The passwords of the demonstration town, from the file the application wrote when it loaded the town. */
public final class DemonstrationAccounts {

    private DemonstrationAccounts() {
    }

    /** The first password of {@code user}. */
    public static String password(String user) {
        try {
            return Files.readAllLines(Path.of(System.getProperty("jinlei.it.accounts"))).stream()
                .map(line -> line.strip().split("\\s+")).filter(words -> words.length > 1 && words[0].equals(user))
                .map(words -> words[1]).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demonstration account " + user));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
