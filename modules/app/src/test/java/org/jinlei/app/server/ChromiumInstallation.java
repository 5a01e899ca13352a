package org.jinlei.app.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The browser tests need Chromium and a font with Chinese characters; both come from Debian, installed here when they may.
 *
 * @param system the root of the file system
 * @param root whether this user is the administrator; others need sudo without a password
 * @param log what the installation says
 */
record ChromiumInstallation(Path system, boolean root, Path log) {

    private static final List<String> INSTALL = List.of("install", "--yes", "--no-install-recommends", "chromium", "fonts-noto-cjk");

    /** On this machine. */
    static ChromiumInstallation here() {
        return new ChromiumInstallation(Path.of("/"), "root".equals(System.getProperty("user.name")),
            Workplace.of("it").folder().resolve("log/apt.log"));
    }

    /** Returns when both are there. */
    void require() throws InterruptedException {
        if (complete()) {
            return;
        }
        if (!Files.isExecutable(program("apt-get")) || !mayInstall()) {
            throw new CannotStart("The browser tests need Chromium and a Chinese font. Install them and run again:\n  sudo apt-get "
                + String.join(" ", INSTALL));
        }
        apt(List.of("update"));
        apt(INSTALL);
        if (!complete()) {
            throw new CannotStart("apt-get ended well, yet " + program("chromium") + " or " + font() + " is missing. What it said: " + log);
        }
    }

    private boolean complete() {
        return Files.isExecutable(program("chromium")) && Files.isDirectory(font());
    }

    private Path program(String name) {
        return system.resolve("usr/bin").resolve(name);
    }

    private Path font() {
        return system.resolve("usr/share/fonts/opentype/noto");
    }

    private boolean mayInstall() throws InterruptedException {
        if (root) {
            return true;
        }
        try {
            return new ProcessBuilder(program("sudo").toString(), "-n", "true").start().waitFor() == 0;
        } catch (IOException noSudo) {
            return false;
        }
    }

    private void apt(List<String> arguments) throws InterruptedException {
        List<String> command = new ArrayList<>();
        if (!root) {
            command.addAll(List.of(program("sudo").toString(), "-n"));
        }
        command.addAll(List.of("env", "DEBIAN_FRONTEND=noninteractive", program("apt-get").toString()));
        command.addAll(arguments);
        ServerProcess.run("The installation of Chromium from Debian", log, system, Map.of(), command);
    }
}
