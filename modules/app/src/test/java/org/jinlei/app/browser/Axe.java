package org.jinlei.app.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The axe that comes with its builder for Playwright, run in the page itself: our pages have no frames, and so it takes less time. */
final class Axe {

    static final String SCRIPT = script();

    /**
     * One element for each look of a text: its colour, size and weight, whether it may be used, and the grounds it stands on. Texts that look alike have the same contrast, and
     * measuring each of them takes most of the time of all rules together.
     */
    private static final String LOOKS = "(() => {"
        + "const grounds = new Map(), seen = new Set(), looks = [];"
        + "for (const element of document.querySelectorAll('body, body *')) {"
        + "const style = getComputedStyle(element), under = element === document.body ? '' : grounds.get(element.parentNode);"
        + "if (under === undefined || style.display === 'none' || style.visibility === 'hidden') { continue; }"
        + "const own = [style.backgroundColor, style.backgroundImage, style.opacity].join();"
        + "grounds.set(element, own === 'rgba(0, 0, 0, 0),none,1' ? under : under + ' ' + own);"
        + "const look = [grounds.get(element), style.color, style.fontSize, style.fontWeight, element.matches(':disabled')].join();"
        + "const reads = element.matches('input, select, textarea') || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());"
        + "if (reads && !seen.has(look)) { seen.add(look); looks.push(element); } }"
        + "return looks; })()";

    /** Answers the violated rules of the given impacts and where. */
    static final String BARRIERS = "async grave => {"
        + "const options = {resultTypes: ['violations'], preload: false};"
        + "const results = [await axe.run({...options, rules: {'color-contrast': {enabled: false}}}),"
        + " await axe.run({include: " + LOOKS + "}, {...options, runOnly: ['color-contrast']})];"
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
