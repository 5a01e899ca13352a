package org.jinlei.app.guide;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.jinlei.app.browser.Browser;

/**
 * One person's browser, which does the steps of a picture and takes it.
 *
 * <table>
 * <caption>steps</caption>
 * <tr><td>{@code /welfare/visits/due}</td><td>opens the page</td></tr>
 * <tr><td>{@code > 登记走访}</td><td>follows the first link, presses the first button or unfolds the first summary of the page that reads so, and is sure if asked</td></tr>
 * <tr><td>{@code ~ 北坪村口}</td><td>follows the first link of the first row of a table that contains the text</td></tr>
 * <tr><td>{@code @ main td.main a}</td><td>clicks the first element of this selector</td></tr>
 * <tr><td>{@code form:purpose = 上门走访}</td><td>types into the field, or chooses the option that reads so</td></tr>
 * <tr><td>{@code ? 待入库}</td><td>waits until the page shows the text, reading it again every few seconds</td></tr>
 * </table>
 */
final class Camera {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final double STEP_MILLIS = 8_000;
    private static final int MARGIN = 16;

    private final Browser browser = Browser.alongside(List.of());
    private final Page page = browser.page();

    /** Logs in as a person of the demonstration town. */
    Camera(String account) {
        page.setDefaultTimeout(STEP_MILLIS);
        browser.loginAnew(account);
    }

    /** Does the steps of the picture. */
    void walk(Picture picture) {
        page.setViewportSize(picture.width(), picture.height());
        for (String step : picture.steps()) {
            take(step);
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
    }

    private void take(String step) {
        String rest = step.substring(1).strip();
        switch (step.charAt(0)) {
            case '/' -> page.navigate(step);
            case '>' -> press(rest);
            case '~' -> page.locator("main tr").filter(new Locator.FilterOptions().setHasText(rest)).first().locator("a").first().click();
            case '@' -> page.locator(rest).first().click();
            case '?' -> await(rest);
            default -> fill(step.substring(0, step.indexOf('=')).strip(), step.substring(step.indexOf('=') + 1).strip());
        }
    }

    private void press(String text) {
        Locator all = page.locator("main a, main button, main summary");
        Locator exact = all.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + Pattern.quote(text) + "\\s*$")));
        (exact.count() > 0 ? exact : all.filter(new Locator.FilterOptions().setHasText(text))).first().click();
        if (page.locator("#ask[open]").count() > 0) {
            page.locator("#ask .ask-ok").click();
        }
    }

    private void fill(String id, String text) {
        Locator field = page.locator("[id='" + id + "'], [name='" + id + "']").first();
        switch ((String) field.evaluate("e => e.tagName")) {
            case "SELECT" -> field.selectOption(new SelectOption().setLabel(text));
            case "INPUT", "TEXTAREA" -> field.fill(text);
            default -> field.locator("label").filter(new Locator.FilterOptions().setHasText(text)).first().click();
        }
    }

    private void await(String text) {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        Locator shown = page.locator("main").getByText(text).first();
        while (!appears(shown)) {
            if (System.currentTimeMillis() > until) {
                throw new IllegalStateException("Not seen: " + text);
            }
            page.navigate(page.url());
        }
    }

    private static boolean appears(Locator shown) {
        try {
            shown.waitFor(new Locator.WaitForOptions().setTimeout(STEP_MILLIS));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }

    /** Takes the picture into the folder and tells how many bytes it has. */
    long shoot(Picture picture, Path folder) throws IOException {
        page.evaluate("document.activeElement && document.activeElement.blur()");
        BoundingBox box = page.locator(picture.clip()).first().boundingBox();
        double scrolled = ((Number) page.evaluate("scrollY")).doubleValue();
        page.evaluate("scrollTo(0, 0)");
        byte[] whole = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(whole));
        int left = (int) Math.max(0, box.x);
        int top = (int) Math.max(0, box.y + scrolled);
        int wide = Math.min(image.getWidth() - left, (int) Math.ceil(box.width));
        int high = Math.min(Math.min(image.getHeight() - top, (int) Math.ceil(box.height)), picture.height());
        Path file = folder.resolve(picture.name() + ".png");
        write(Palette.reduced(image.getSubimage(left, top, wide, filled(image, left, top, wide, high))), file);
        return Files.size(file);
    }

    /** Height without the empty ground below the last line of the page. */
    private static int filled(BufferedImage image, int left, int top, int wide, int high) {
        int ground = image.getRGB(left, top + high - 1);
        for (int y = high - 1; y > 0; y--) {
            for (int x = 0; x < wide; x++) {
                if (image.getRGB(left + x, top + y) != ground) {
                    return Math.min(high, y + 1 + MARGIN);
                }
            }
        }
        return high;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
