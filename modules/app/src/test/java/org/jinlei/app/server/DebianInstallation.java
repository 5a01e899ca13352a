package org.jinlei.app.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Programs that tests need and that come from Debian, installed here when they may.
 *
 * @param system the root of the file system
 * @param root whether this user is the administrator; others need sudo without a password
 * @param log what the installation says
 * @param wanted what is needed
 */
record DebianInstallation(Path system, boolean root, Path log, Wanted wanted) {

    /** Programs with what shows that they are there. */
    enum Wanted {
        /** The browser tests need Chromium and a font with Chinese characters. */
        BROWSER("The browser tests need Chromium and a Chinese font.", List.of("chromium", "fonts-noto-cjk"),
            List.of("usr/bin/chromium", "usr/share/fonts/opentype/noto")),
        /** Working sheets need a Chinese font, and one with the rare characters of names. */
        SHEETS("Printed sheets need Chinese fonts.", List.of("fonts-noto-cjk", "fonts-hanazono"),
            List.of("usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", "usr/share/fonts/truetype/hanazono/HanaMinB.ttf")),
        /** The test of exported workbooks needs an office program. */
        SPREADSHEET("The test of exported workbooks needs LibreOffice Calc.", List.of("libreoffice-calc-nogui"),
            List.of("usr/bin/soffice", "usr/lib/libreoffice/program/libsclo.so"));

        private final String why;
        private final List<String> packages;
        private final List<String> proofs;

        Wanted(String why, List<String> packages, List<String> proofs) {
            this.why = why;
            this.packages = packages;
            this.proofs = proofs;
        }
    }

    /** On this machine. */
    static DebianInstallation here(Wanted wanted) {
        return new DebianInstallation(Path.of("/"), "root".equals(System.getProperty("user.name")),
            Workplace.of("it").folder().resolve("log/apt.log"), wanted);
    }

    /** Returns when all of it is there. */
    void require() throws InterruptedException {
        if (missing().isEmpty()) {
            return;
        }
        List<String> install = new ArrayList<>(List.of("install", "--yes", "--no-install-recommends"));
        install.addAll(wanted.packages);
        if (!Files.isExecutable(program("apt-get")) || !mayInstall()) {
            throw new CannotStart(wanted.why + " Install and run again:\n  sudo apt-get " + String.join(" ", install));
        }
        apt(List.of("update"));
        apt(install);
        if (!missing().isEmpty()) {
            throw new CannotStart("apt-get ended well, yet these are missing: " + missing() + ". What it said: " + log);
        }
    }

    /** What somebody may do for what is missing, or null when nothing is. */
    String advice() {
        return missing().isEmpty() ? null : wanted.why + " sudo apt-get install " + String.join(" ", wanted.packages);
    }

    private List<Path> missing() {
        return wanted.proofs.stream().map(system::resolve).filter(proof -> !Files.exists(proof)).toList();
    }

    private Path program(String name) {
        return system.resolve("usr/bin").resolve(name);
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
        ServerProcess.run("The installation from Debian", log, system, Map.of(), command);
    }
}
