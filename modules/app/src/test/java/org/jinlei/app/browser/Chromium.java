package org.jinlei.app.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/** The one Chromium of a test run: Debian's, without a window; it ends with the run. */
final class Chromium {

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync");

    private static com.microsoft.playwright.Browser running;

    private Chromium() {
    }

    static synchronized BrowserContext newContext(String address) {
        if (running == null) {
            Playwright playwright = Playwright.create();
            running = playwright.chromium().launch(new LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(QUIET));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close Chromium"));
        }
        return running.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(address).setLocale("zh-CN")
            .setTimezoneId("Asia/Shanghai").setViewportSize(1366, 768));
    }
}
