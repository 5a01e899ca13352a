package org.jinlei.app.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium of a thread, for Playwright's objects know one thread only: Debian's, without a window; it ends with the run. */
final class Chromium {

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync");

    private static final ThreadLocal<Playwright> PLAYWRIGHT = ThreadLocal.withInitial(
        () -> Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    private static final ThreadLocal<com.microsoft.playwright.Browser> RUNNING = ThreadLocal.withInitial(Chromium::launched);

    private Chromium() {
    }

    private static com.microsoft.playwright.Browser launched() {
        Playwright playwright = PLAYWRIGHT.get();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close Chromium"));
        return playwright.chromium().launch(new LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(QUIET));
    }

    static BrowserContext newContext(String address) {
        return RUNNING.get().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(address).setLocale("zh-CN")
            .setTimezoneId("Asia/Shanghai").setViewportSize(1366, 768));
    }

    /** Ends the Chromium of this thread before the run ends. */
    static void end() {
        PLAYWRIGHT.get().close();
        PLAYWRIGHT.remove();
        RUNNING.remove();
    }
}
