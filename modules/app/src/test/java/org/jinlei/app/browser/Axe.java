package org.jinlei.app.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The axe that comes with its builder for Playwright, run in the page itself: our pages have no frames, and so it takes less time. */
final class Axe {

    static final String SCRIPT = script();

    /** Answers the violated rules of the given impacts and where; the contrast of menu and head, which a phone hides, only when they are seen for the first time. */
    static final String BARRIERS = "async ([grave, first]) => {"
        + "const options = {resultTypes: ['violations']};"
        + "const results = first || innerWidth < 900 ? [await axe.run(options)] : [await axe.run({...options, rules: {'color-contrast': {enabled: false}}}),"
        + " await axe.run({exclude: [['.menu'], ['.top']]}, {...options, runOnly: ['color-contrast']})];"
        + "return results.flatMap(result => result.violations)"
        + ".filter(rule => grave.includes(rule.impact)).map(rule => rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.target));}";

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
