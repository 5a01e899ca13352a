package org.jinlei.cases.domain.sweep;

import java.time.LocalDateTime;
import java.util.List;

/**
 * How far a village is covered, its grids included.
 *
 * @param people  who is sent there
 * @param rounds  rounds that were made
 * @param lastAt  the last of them, or null
 * @param found   minors found who are not sealed
 * @param settled those of them for whom it is settled
 */
public record PlaceCover(long unitId, String name, List<Long> people, int rounds, LocalDateTime lastAt, int found, int settled) {

    public PlaceCover {
        people = List.copyOf(people);
    }

    /** How it stands. */
    public CoverState state() {
        if (rounds == 0) {
            return people.isEmpty() ? CoverState.NOBODY_SENT : CoverState.NOT_YET;
        }
        return found == 0 ? CoverState.NOTHING_FOUND : CoverState.FOUND;
    }

    /** Whether nothing is left to be done there: it was gone through, and of nobody who was found there is anything open. */
    public boolean isClear() {
        return rounds > 0 && settled == found;
    }

    public long getUnitId() { return unitId; }
    public String getName() { return name; }
    public List<Long> getPeople() { return people; }
    public int getRounds() { return rounds; }
    public LocalDateTime getLastAt() { return lastAt; }
    public int getFound() { return found; }
    public int getSettled() { return settled; }
    public CoverState getState() { return state(); }
}
