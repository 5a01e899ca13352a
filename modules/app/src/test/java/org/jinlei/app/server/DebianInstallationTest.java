package org.jinlei.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine with programs of our own in the place of apt-get, sudo and Chromium. */
class DebianInstallationTest {

    private static final String INSTALLS = "if [ $1 = install ]; then touch usr/bin/chromium; chmod +x usr/bin/chromium; "
        + "mkdir -p usr/share/fonts/opentype/noto; fi";

    @TempDir
    private Path machine;

    @BeforeEach
    void empty() throws IOException {
        Files.createDirectories(machine.resolve("usr/bin"));
    }

    @Test
    void what_is_there_is_not_installed() throws Exception {
        program("chromium", "");
        Files.createDirectories(machine.resolve("usr/share/fonts/opentype/noto"));
        program("apt-get", "");
        installation(true).require();
        assertFalse(Files.exists(calls()));
    }

    @Test
    void the_administrator_installs_what_is_missing() throws Exception {
        program("apt-get", INSTALLS);
        installation(true).require();
        assertEquals(List.of("apt-get update", "apt-get install --yes --no-install-recommends chromium fonts-noto-cjk"), Files.readAllLines(calls()));
    }

    @Test
    void a_missing_font_is_installed_too() throws Exception {
        program("chromium", "");
        program("apt-get", INSTALLS);
        installation(true).require();
        assertEquals(2, Files.readAllLines(calls()).size());
    }

    @Test
    void others_install_when_sudo_asks_for_no_password() throws Exception {
        program("apt-get", INSTALLS);
        program("sudo", "shift; exec \"$@\"");
        installation(false).require();
        assertTrue(Files.readAllLines(calls()).contains("apt-get update"));
    }

    @Test
    void who_may_not_install_is_told_what_to_install() throws Exception {
        program("apt-get", INSTALLS);
        assertToldWhatToInstall();
        program("sudo", "exit 1");
        assertToldWhatToInstall();
        assertFalse(Files.readAllLines(calls()).stream().anyMatch(call -> call.startsWith("apt-get")));
    }

    @Test
    void without_apt_one_is_told_what_to_install() {
        CannotStart refusal = assertThrows(CannotStart.class, installation(true)::require);
        assertTrue(refusal.getMessage().endsWith("sudo apt-get install --yes --no-install-recommends chromium fonts-noto-cjk"));
    }

    @Test
    void a_failed_installation_shows_its_end_and_its_log() throws Exception {
        program("apt-get", "echo no route to the mirror; exit 100");
        CannotStart refusal = assertThrows(CannotStart.class, installation(true)::require);
        assertTrue(refusal.getMessage().contains("apt.log") && refusal.getMessage().contains("no route to the mirror"), refusal.getMessage());
    }

    @Test
    void an_installation_that_leaves_nothing_is_a_failure() throws Exception {
        program("apt-get", "");
        CannotStart refusal = assertThrows(CannotStart.class, installation(true)::require);
        assertTrue(refusal.getMessage().contains("chromium") && refusal.getMessage().contains("apt.log"), refusal.getMessage());
    }

    private void assertToldWhatToInstall() {
        CannotStart refusal = assertThrows(CannotStart.class, installation(false)::require);
        assertTrue(refusal.getMessage().endsWith("sudo apt-get install --yes --no-install-recommends chromium fonts-noto-cjk"));
    }

    private DebianInstallation installation(boolean root) {
        return new DebianInstallation(machine, root, machine.resolve("apt.log"), DebianInstallation.Wanted.BROWSER);
    }

    private Path calls() {
        return machine.resolve("calls");
    }

    private void program(String name, String does) throws IOException {
        Path program = machine.resolve("usr/bin").resolve(name);
        Files.writeString(program, "#!/bin/sh\necho " + name + " \"$@\" >> " + calls() + "\n" + does + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
