package org.jinlei.app.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jinlei.platform.access.Role;

/** The table {@code access-matrix.txt}: who may open which screen, ask which address for machines and carry out which use case, as people decided it. */
public final class AccessMatrix {

    /** Screens for records that the demonstration has none of; the journeys open them. */
    public static final Set<String> WITHOUT_RECORD = Set.of("/cases/sealed/view", "/cases/tasks/plan", "/cases/tasks/lookback");

    /** A column of the table: a role and the account of the demonstration that holds it. */
    public enum Who {
        OFF(Role.MINORS_CASE_OFFICER, "officer"),
        COM(Role.COMMUNITY_OFFICER, "community"),
        AUX(Role.AUXILIARY_OFFICER, "auxiliary"),
        GRID(Role.GRID_WORKER, "grid"),
        DUTY(Role.COMMAND_ROOM_DIRECTOR, "duty"),
        DEP(Role.DEPUTY_CHIEF, "deputy"),
        CHIEF(Role.CHIEF, "chief"),
        PART(Role.PARTNER_DEPARTMENT, "education"),
        COORD(Role.VOLUNTEER_COORDINATOR, "volunteers"),
        VOL(Role.VOLUNTEER, null),
        AUDR(Role.AUDITOR, "auditor"),
        SYS(Role.SYSTEM_ADMINISTRATOR, "system"),
        SEC(Role.SECURITY_ADMINISTRATOR, "security"),
        AUDA(Role.AUDIT_ADMINISTRATOR, "audit"),
        IT(Role.IT_STAFF, null),
        ANON(null, null);

        private final Role role;
        private final String account;

        Who(Role role, String account) {
            this.role = role;
            this.account = account;
        }

        /** The role, null for somebody who is not logged in. */
        public Role role() {
            return role;
        }

        /** The account, null when the demonstration has none. */
        public String account() {
            return account;
        }
    }

    private static final String MACHINES = "/api/";
    private static final String SHEETS = "/sheet/";

    private final Map<String, Map<Who, Boolean>> rows = new TreeMap<>();

    private AccessMatrix() {
    }

    /** Reads the table; it must be sorted, each row complete. */
    public static AccessMatrix read() {
        AccessMatrix matrix = new AccessMatrix();
        List<String> names = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(AccessMatrix.class.getResourceAsStream("access-matrix.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    names.add(matrix.add(line.strip().split("\\s+")));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!names.equals(names.stream().sorted().toList())) {
            throw new AssertionError("The rows of access-matrix.txt are not sorted");
        }
        return matrix;
    }

    private String add(String[] words) {
        Map<Who, Boolean> row = new EnumMap<>(Who.class);
        if (words.length != Who.values().length + 1 || rows.put(words[0], row) != null) {
            throw new AssertionError("Not one complete row: " + Arrays.toString(words));
        }
        for (Who who : Who.values()) {
            String cell = words[1 + who.ordinal()];
            if (!cell.equals("x") && !cell.equals(".")) {
                throw new AssertionError("A cell is x or a dot: " + Arrays.toString(words));
            }
            row.put(who, cell.equals("x"));
        }
        return words[0];
    }

    /** Every row: screens and addresses for machines begin with a slash, use cases are {@code Class.method}. */
    public Map<String, Map<Who, Boolean>> rows() {
        return rows;
    }

    /** The rows of pages. */
    public Map<String, Map<Who, Boolean>> screens() {
        Map<String, Map<Who, Boolean>> screens = new TreeMap<>(rows);
        screens.keySet().removeIf(name -> !name.startsWith("/") || name.startsWith(MACHINES) || name.startsWith(SHEETS));
        return screens;
    }

    /** The rows of working sheets. */
    public Map<String, Map<Who, Boolean>> sheets() {
        Map<String, Map<Who, Boolean>> sheets = new TreeMap<>(rows);
        sheets.keySet().removeIf(name -> !name.startsWith(SHEETS));
        return sheets;
    }

    /** The rows of addresses for machines. */
    public Map<String, Map<Who, Boolean>> addresses() {
        Map<String, Map<Who, Boolean>> addresses = new TreeMap<>(rows);
        addresses.keySet().removeIf(name -> !name.startsWith(MACHINES));
        return addresses;
    }

    /** A row as it is written. */
    public static String line(String name, Map<Who, Boolean> row) {
        StringBuilder line = new StringBuilder(String.format("%-44s", name));
        row.forEach((who, may) -> line.append(String.format(" %-" + who.name().length() + "s", may ? "x" : ".")));
        return line.toString().stripTrailing();
    }
}
