package org.jinlei.welfare.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.BrokenRule;

/** What is asked of everything that is written into a file. */
public final class Written {

    private Written() {
    }

    /** Continues only if something was written; without blanks at its ends. */
    public static String text(String text) {
        if (isAbsent(text)) {
            throw new BrokenRule(FileRule.WRITING_NEEDS_CONTENT);
        }
        return text.strip();
    }

    /** The same where nothing may be written, too: null then. */
    public static String optional(String text) {
        return isAbsent(text) ? null : text.strip();
    }

    /** Continues only if the day is there and has come. */
    public static LocalDate past(LocalDate day, LocalDate today) {
        if (day == null) {
            throw new BrokenRule(FileRule.WRITING_NEEDS_CONTENT);
        }
        if (day.isAfter(today)) {
            throw new BrokenRule(FileRule.DAY_HAS_NOT_COME);
        }
        return day;
    }

    public static boolean isAbsent(String text) {
        return text == null || text.isBlank();
    }
}
