package org.jinlei.cases.domain.missing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A search is over within a night or two: people write the time of day, and the day is clear. */
final class SearchClock {

    private SearchClock() {
    }

    /** The last moment with this time of day; now when none is given. */
    static LocalDateTime before(LocalTime time, LocalDateTime now) {
        if (time == null) {
            return now;
        }
        LocalDateTime today = now.toLocalDate().atTime(time);
        return today.isAfter(now) ? today.minusDays(1) : today;
    }

    /** The next moment with this time of day, or null when none is given. */
    static LocalDateTime after(LocalTime time, LocalDateTime now) {
        if (time == null) {
            return null;
        }
        LocalDateTime today = now.toLocalDate().atTime(time);
        return today.isAfter(now) ? today : today.plusDays(1);
    }

    /** The day on which the guardians are talked to: the day after the child was found. */
    static LocalDate talkDay(LocalDateTime foundAt) {
        return foundAt.toLocalDate().plusDays(1);
    }
}
