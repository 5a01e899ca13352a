package org.jinlei.cases.domain.correction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How often mentor and minor meet. */
public enum MentoringRhythm {
    WEEKLY(7),
    FORTNIGHTLY(14),
    MONTHLY(0);

    /** A plan plans at most so many meetings ahead. */
    static final int MOST_MEETINGS = 60;

    private static final int DAYS_OF_A_MONTH = 30;

    private final int days;

    MentoringRhythm(int days) {
        this.days = days;
    }

    /**
     * The last day without a meeting on which the minor still counts as reached: so many days after the last one as an administrator set,
     * and never before the next meeting of the rhythm itself is due.
     */
    LocalDate silentAfter(LocalDate lastMet, int days) {
        LocalDate round = this.days == 0 ? lastMet.plusMonths(1) : lastMet.plusDays(this.days);
        LocalDate set = lastMet.plusDays(days);
        return set.isAfter(round) ? set : round;
    }

    /** The planned day of which nothing is written that a meeting on a day most likely was: the nearest, at most half a round away. */
    Optional<LocalDate> meant(List<LocalDate> open, LocalDate day) {
        long half = (days == 0 ? DAYS_OF_A_MONTH : days) / 2;
        return open.stream().filter(one -> distance(one, day) <= half).min(Comparator.comparingLong(one -> distance(one, day)));
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** The days of the meetings of a plan, the first on its first day, the last not after its last. */
    List<LocalDate> meetings(LocalDate first, LocalDate last) {
        List<LocalDate> meetings = new ArrayList<>();
        for (int i = 0; i < MOST_MEETINGS; i++) {
            LocalDate day = days == 0 ? first.plusMonths(i) : first.plusDays((long) days * i);
            if (day.isAfter(last)) {
                break;
            }
            meetings.add(day);
        }
        return meetings;
    }
}
