package org.jinlei.platform.time;

import java.time.LocalDate;

/**
 * Days that do not count into a time limit: an expert's opinion, a hearing.
 *
 * @param from  first day that does not count
 * @param until last day that does not count, or null while it lasts
 */
public record Pause(LocalDate from, LocalDate until) {

    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A pause ends after it begins");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
