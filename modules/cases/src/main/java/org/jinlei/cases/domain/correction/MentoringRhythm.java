package org.jinlei.cases.domain.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How often mentor and minor meet. */
public enum MentoringRhythm {
    WEEKLY(7),
    FORTNIGHTLY(14),
    MONTHLY(0);

    /** A plan plans at most so many meetings ahead. */
    static final int MOST_MEETINGS = 60;

    private final int days;

    MentoringRhythm(int days) {
        this.days = days;
    }

    /** Without a meeting for longer than this the minor counts as not reached: two rounds of the rhythm. */
    LocalDate silentAfter(LocalDate lastMet) {
        return days == 0 ? lastMet.plusMonths(2) : lastMet.plusDays(2L * days);
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
