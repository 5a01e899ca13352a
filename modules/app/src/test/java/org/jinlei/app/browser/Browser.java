package org.jinlei.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.ClientCertificate;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jinlei.app.http.Visitor;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One person at a browser: a fresh profile for every test, in Chinese, 1366 x 768. A test fails when the browser's console shows an error
 * (a violated content security policy is one) that was not {@link #expect expected}; a failing test leaves a picture in target/browser,
 * and with {@code -Djinlei.trace}, which takes its time, a record of every step.
 *
 * <pre>
 * &#64;ExtendWith(ArquillianExtension.class)
 * &#64;RunAsClient
 * class SomethingIT {
 *     &#64;RegisterExtension
 *     final Browser officer = new Browser();
 * </pre>
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final List<String> GRAVE = List.of("serious", "critical");

    private static final boolean TRACED = Boolean.getBoolean("jinlei.trace");

    private static final double PATIENCE_MILLIS = 15_000;

    private final List<String> errors = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    /** Address of the application under test, without a slash at the end. */
    public static String address() {
        return System.getProperty("jinlei.it.address");
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        errors.clear();
        expected.clear();
        context = Chromium.newContext(address());
        if (TRACED) {
            context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        }
        context.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                errors.add(message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> errors.add(error.error()));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (context == null) {
            return;
        }
        try {
            List<String> unexpected = errors.stream().filter(error -> expected.stream().noneMatch(e -> e.matcher(error).find())).toList();
            if (test.getExecutionException().isPresent() || !unexpected.isEmpty()) {
                keep(test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName());
            }
            assertEquals(List.of(), unexpected, "errors in the browser's console");
        } finally {
            context.close();
            context = null;
        }
    }

    private void keep(String name) {
        Path folder = Path.of("target/browser");
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
        if (TRACED) {
            context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(name + "-trace.zip")));
        }
    }

    /** The current page, for everything this class has no word for. */
    public Page page() {
        return page;
    }

    /** The browser of the same person in a thread of its own, with the cookies of another; {@link #unexpected()} tells what its console said. */
    public static Browser alongside(List<Cookie> cookies) {
        Browser other = new Browser();
        other.beforeEach(null);
        other.context.addCookies(cookies);
        return other;
    }

    /** Errors in the console that no test expects; closes a browser that was {@link #alongside}. */
    public List<String> unexpected() {
        context.close();
        context = null;
        return List.copyOf(errors);
    }

    /** Ends all browsers of this thread, where no test run ends them. */
    public static void endAll() {
        Chromium.end();
    }

    /** Another person's browser, whose key shows a certificate to this address; whoever asked for it closes it. */
    public BrowserContext withCertificate(String address, byte[] key, String password) {
        ClientCertificate certificate = new ClientCertificate(address).setPfx(key).setPassphrase(password);
        return context.browser().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(address).setLocale("zh-CN")
            .setIgnoreHTTPSErrors(true).setViewportSize(1366, 768).setClientCertificates(List.of(certificate)));
    }

    /** Opens a path such as {@code /cases/list}. */
    public Response open(String path) {
        return page.navigate(path);
    }

    /** Logs in at the log-in page and waits for the page behind it. */
    public void login(String user, String password) {
        login(page, user, password);
    }

    private static void login(Page at, String user, String password) {
        at.navigate("/login");
        at.locator("input[autocomplete=username]").fill(user);
        at.locator("input[type=password]").fill(password);
        at.locator("form:has(input[type=password]) button").click();
        at.waitForURL(url -> !url.contains("/login"));
    }

    /** Comes to the first page as a person of the demonstration town, with the session that all tests share; for one of its own, {@link #loginAnew}. */
    public void loginAs(String demonstrationUser) {
        context.addCookies(List.of(new Cookie("jinlei", Visitor.as(demonstrationUser).session()).setUrl(address())));
        page.navigate("/home");
    }

    /** Logs in as a person of the demonstration town at the log-in page, with the password made when it was loaded. */
    public void loginAnew(String demonstrationUser) {
        login(demonstrationUser, DemonstrationAccounts.password(demonstrationUser));
    }

    /** Logs in as a person of the demonstration town in another tab of this browser. */
    public void loginAnew(String demonstrationUser, Page tab) {
        login(tab, demonstrationUser, DemonstrationAccounts.password(demonstrationUser));
    }

    /** The element with this id. */
    public Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** Types into a field. */
    public void fill(String id, String text) {
        field(id).fill(text);
    }

    /** Chooses the option of a list that reads exactly so. */
    public void choose(String id, String label) {
        field(id).selectOption(new SelectOption().setLabel(label));
    }

    /** Chooses the first option of a list that begins so. */
    public void chooseStarting(String id, String beginning) {
        String label = field(id).locator("option").allInnerTexts().stream().filter(text -> text.strip().startsWith(beginning)).findFirst()
            .orElseThrow(() -> new AssertionError(id + " has no option " + beginning));
        choose(id, label);
    }

    /** Picks a radio button by its label. */
    public void pick(String id, String label) {
        field(id).locator("label").filter(new Locator.FilterOptions().setHasText(label)).first().click();
    }

    /** Presses a button and waits for the answer. */
    public void press(String id) {
        andArrive(() -> field(id).click());
    }

    /** Presses a button that asks whether one is sure, and is. */
    public void confirm(String id) {
        field(id).click();
        andArrive(() -> page.locator("#ask .ask-ok").click());
    }

    /** Follows a link and waits for the page behind it. */
    public void follow(Locator link) {
        andArrive(link::click);
    }

    private void andArrive(Runnable press) {
        AtomicBoolean arrived = new AtomicBoolean();
        Consumer<Frame> arrival = frame -> arrived.set(true);
        page.onFrameNavigated(arrival);
        try {
            press.run();
            page.waitForCondition(arrived::get);
            page.waitForLoadState();
        } finally {
            page.offFrameNavigated(arrival);
        }
    }

    /** Console errors matching this are part of the test, such as the 404 of a page that must not exist. */
    public void expect(String consoleError) {
        expected.add(Pattern.compile(consoleError));
    }

    /** The page has no serious barrier for people who use a keyboard or a screen reader. */
    public void axe() {
        assertEquals(List.of(), barriers(), "barriers at " + page.url());
    }

    /** The serious barriers of the page as it is now. */
    @SuppressWarnings("unchecked")
    public List<String> barriers() {
        if (!(boolean) page.evaluate("Boolean(window.axe)")) {
            page.evaluate(Axe.SCRIPT);
        }
        return (List<String>) page.evaluate(Axe.BARRIERS, GRAVE);
    }
}
