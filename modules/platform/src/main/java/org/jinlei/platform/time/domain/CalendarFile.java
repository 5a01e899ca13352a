package org.jinlei.platform.time.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jinlei.platform.time.AdjustedDay;
import org.jinlei.platform.time.DayKind;

/**
 * The days of a CSV file with the columns {@code date,kind,occasion}: {@code 2026-02-15,HOLIDAY,春节}. The kind may also be written 放假 or 上班.
 *
 * @param days   the days that could be read, in their order
 * @param faults what could not be read, by line
 */
public record CalendarFile(List<AdjustedDay> days, List<Fault> faults) {

    private static final int MOST_LINES = 5000;
    private static final int LONGEST_OCCASION = 40;
    private static final Map<String, DayKind> KINDS = Map.of("HOLIDAY", DayKind.HOLIDAY, "放假", DayKind.HOLIDAY, "休", DayKind.HOLIDAY,
            "WORKDAY", DayKind.WORKDAY, "上班", DayKind.WORKDAY, "班", DayKind.WORKDAY);

    /** What is wrong in a line; {@code what} is a key below {@code calendar.fault}. */
    public record Fault(int line, String what, String text) {
        public int getLine() { return line; }
        public String getWhat() { return what; }
        public String getText() { return text; }
    }

    public CalendarFile {
        days = List.copyOf(days);
        faults = List.copyOf(faults);
    }

    /** Reads what was typed or chosen. */
    public static CalendarFile read(String text) {
        Map<LocalDate, AdjustedDay> days = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        String[] lines = (text == null ? "" : text.replace("\uFEFF", "")).split("\\R", -1);
        for (int i = 0; i < lines.length && i < MOST_LINES; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || i == 0 && line.toLowerCase(java.util.Locale.ROOT).startsWith("date")) {
                continue;
            }
            read(i + 1, line, days, faults);
        }
        if (lines.length > MOST_LINES) {
            faults.add(new Fault(MOST_LINES + 1, "tooLong", ""));
        }
        if (days.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(1, "empty", ""));
        }
        return new CalendarFile(days.values().stream().sorted(java.util.Comparator.comparing(AdjustedDay::date)).toList(), faults);
    }

    private static void read(int number, String line, Map<LocalDate, AdjustedDay> days, List<Fault> faults) {
        String[] cells = line.split("[,，;\\t]", -1);
        String shown = line.length() > 60 ? line.substring(0, 60) : line;
        if (cells.length != 3) {
            faults.add(new Fault(number, "columns", shown));
            return;
        }
        DayKind kind = KINDS.get(cells[1].strip().toUpperCase(java.util.Locale.ROOT));
        String occasion = cells[2].strip();
        if (kind == null) {
            faults.add(new Fault(number, "kind", shown));
        } else if (occasion.isEmpty() || occasion.length() > LONGEST_OCCASION) {
            faults.add(new Fault(number, "occasion", shown));
        } else {
            try {
                LocalDate date = LocalDate.parse(cells[0].strip());
                if (days.put(date, new AdjustedDay(date, kind, occasion)) != null) {
                    faults.add(new Fault(number, "twice", shown));
                }
            } catch (DateTimeParseException noDate) {
                faults.add(new Fault(number, "date", shown));
            }
        }
    }

    /** The years for which the file speaks: their days are replaced. */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        days.forEach(day -> years.add(day.date().getYear()));
        return List.copyOf(years);
    }

    public List<AdjustedDay> getDays() { return days; }
    public List<Fault> getFaults() { return faults; }
}
