package org.jinlei.people.domain.roster;

import java.time.LocalDate;

/** What must hold for every line by itself; what holds between lines is asked of {@link RosterTwins}. */
public final class RosterChecks {

    private final LocalDate day;

    /** @param day on which ages are counted */
    public RosterChecks(LocalDate day) {
        this.day = day;
    }

    public Checked check(RosterLine line, RosterPlaces places) {
        throw new UnsupportedOperationException(day.toString());
    }
}
