package org.jinlei.app.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The browser tests need Chromium and a font with Chinese characters; both come from Debian, installed here when they may. */
final class ChromiumInstallation {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path CHINESE_FONT = Path.of("/usr/share/fonts/opentype/noto");
    private static final List<String> INSTALL = List.of("apt-get", "install", "--yes", "--no-install-recommends", "chromium", "fonts-noto-cjk");

    private ChromiumInstallation() {
    }

    static void require() throws InterruptedException {
        if (Files.isExecutable(CHROMIUM) && Files.isDirectory(CHINESE_FONT)) {
            return;
        }
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !maySucceed()) {
            throw new CannotStart("The browser tests need Chromium and a Chinese font. Install them and run again:\n  sudo "
                + String.join(" ", INSTALL));
        }
        Path log = Workplace.of("it").folder().resolve("log/apt.log");
        run(log, List.of("apt-get", "update"));
        run(log, INSTALL);
    }

    private static boolean maySucceed() throws InterruptedException {
        if (isRoot()) {
            return true;
        }
        try {
            return new ProcessBuilder("sudo", "-n", "true").start().waitFor() == 0;
        } catch (IOException noSudo) {
            return false;
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(Path log, List<String> command) throws InterruptedException {
        List<String> whole = new ArrayList<>(isRoot() ? List.of() : List.of("sudo", "-n"));
        whole.addAll(command);
        ServerProcess.run("The installation of Chromium from Debian", log, Path.of("/"), Map.of("DEBIAN_FRONTEND", "noninteractive"), whole);
    }
}
