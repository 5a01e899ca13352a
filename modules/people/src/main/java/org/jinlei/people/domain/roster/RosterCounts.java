package org.jinlei.people.domain.roster;

import jakarta.persistence.Embeddable;

/** How many rows of a roster there are of each kind. */
@Embeddable
public record RosterCounts(int rowsNew, int rowsChanged, int rowsUnchanged, int rowsDuplicate, int rowsFaulty, int rowsAdult, int rowsLeft) {

    static final RosterCounts NONE = new RosterCounts(0, 0, 0, 0, 0, 0, 0);

    /** Rows of a kind. */
    public int of(RowStatus status) {
        return switch (status) {
            case NEW -> rowsNew;
            case CHANGED -> rowsChanged;
            case UNCHANGED -> rowsUnchanged;
            case DUPLICATE -> rowsDuplicate;
            case FAULTY -> rowsFaulty;
            case ADULT -> rowsAdult;
            case LEFT -> rowsLeft;
        };
    }

    /** Rows that a commit takes. */
    public int taken() {
        return rowsNew + rowsChanged + rowsUnchanged;
    }

    /** Rows of the file. */
    public int read() {
        return taken() + rowsDuplicate + rowsFaulty + rowsAdult;
    }
}
