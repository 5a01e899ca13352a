package org.jinlei.people.domain.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Until when a roster is kept, as its page shows it.
 *
 * @param expiredAt    when what came with it was deleted, or null
 * @param prolongedFor why it is kept longer than was said first, or null
 */
public record RosterKept(LocalDate until, RosterKeeping keeping, LocalDateTime expiredAt, String prolongedFor, Long prolongedBy, LocalDateTime prolongedAt) {

    /** Whether its time is over: rows and faults are gone or going. */
    public boolean isOver() {
        return keeping == RosterKeeping.EXPIRED || keeping == RosterKeeping.GONE;
    }

    public LocalDate getUntil() { return until; }
    public LocalDateTime getExpiredAt() { return expiredAt; }
    public String getProlongedFor() { return prolongedFor; }
    public LocalDateTime getProlongedAt() { return prolongedAt; }
}
