package org.jinlei.app.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The axe that comes with its builder for Playwright, run in the page itself: our pages have no frames, and so it takes less time. */
final class Axe {

    static final String SCRIPT = script();

    /** Answers the violated rules of the given impacts and where. */
    static final String BARRIERS = "async grave => (await axe.run({resultTypes: ['violations']})).violations"
        + ".filter(rule => grave.includes(rule.impact)).map(rule => rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.target))";

    private Axe() {
    }

    private static String script() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
