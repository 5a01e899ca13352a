package org.jinlei.people.domain;

import java.time.LocalDate;
import org.jinlei.people.AgeThreshold;

/** Ages between the thresholds of the law, for finding persons in a list. */
public enum AgeBand {
    BELOW_8(0, AgeThreshold.LIMITED_CIVIL_CAPACITY),
    FROM_8(8, AgeThreshold.LIABLE_FOR_GRAVEST_CRIMES),
    FROM_12(12, AgeThreshold.LIABLE_FOR_EIGHT_CRIMES),
    FROM_14(14, AgeThreshold.FULLY_LIABLE),
    FROM_16(16, AgeThreshold.ADULT),
    FROM_18(18, null);

    private final int from;
    private final AgeThreshold below;

    AgeBand(int from, AgeThreshold below) {
        this.from = from;
        this.below = below;
    }

    /** Earliest day of birth of somebody in the band today. */
    LocalDate earliestBirth(LocalDate today) {
        return below == null ? LocalDate.of(1800, 1, 1) : latestBirthOf(below.years(), today).plusDays(1);
    }

    /** Latest day of birth of somebody in the band today. */
    LocalDate latestBirth(LocalDate today) {
        return from == 0 ? today : latestBirthOf(from, today);
    }

    /** Latest day of birth of somebody who has completed the years, by the rule of the day after the birthday. */
    private static LocalDate latestBirthOf(int years, LocalDate today) {
        LocalDate day = today.minusYears(years).plusDays(1);
        while (!day.plusYears(years).isBefore(today)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
