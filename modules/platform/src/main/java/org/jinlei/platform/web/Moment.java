package org.jinlei.platform.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates and times in every way the office writes them: 2026-09-01, 2026/9/1, 2026.9.1, 20260901, 2026年9月1日, 8:05, 0805, 8时5分. */
final class Moment {

    private static final String DATE = "(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))";
    private static final String TIME = "(\\d{1,2})(?:[:时点](\\d{1,2})分?(?::\\d{2})?|(\\d{2}))";
    private static final Pattern ONLY_DATE = Pattern.compile(DATE);
    private static final Pattern ONLY_TIME = Pattern.compile(TIME);
    private static final Pattern BOTH = Pattern.compile(DATE + "[ T,，]*" + TIME);

    private Moment() {
    }

    /** The date, or null when the text is none. */
    static LocalDate date(String typed) {
        Matcher found = ONLY_DATE.matcher(normal(typed));
        return found.matches() ? date(found) : null;
    }

    /** The time of day, or null when the text is none. */
    static LocalTime time(String typed) {
        Matcher found = ONLY_TIME.matcher(normal(typed));
        return found.matches() ? time(found, 0) : null;
    }

    /** Date and time, or null when the text is none. */
    static LocalDateTime dateTime(String typed) {
        Matcher found = BOTH.matcher(normal(typed));
        if (!found.matches()) {
            return null;
        }
        LocalDate date = date(found);
        LocalTime time = time(found, 5);
        return date == null || time == null ? null : date.atTime(time);
    }

    private static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    private static LocalDate date(Matcher found) {
        boolean joined = found.group(2) == null;
        try {
            return LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(joined ? 4 : 2)),
                    Integer.parseInt(found.group(joined ? 5 : 3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalTime time(Matcher found, int before) {
        String minutes = found.group(before + 2) == null ? found.group(before + 3) : found.group(before + 2);
        try {
            return LocalTime.of(Integer.parseInt(found.group(before + 1)), Integer.parseInt(minutes));
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }
}
