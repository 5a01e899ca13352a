package org.jinlei.people.domain.roster;

import java.util.List;

/**
 * What a line says.
 *
 * @param pupil  null while a fault stands in the way
 * @param faults all that is wrong, also what does not stand in the way
 */
public record Checked(RosterPupil pupil, List<CellFault> faults) {

    public Checked {
        faults = List.copyOf(faults);
    }

    public boolean isFaulty() {
        return pupil == null;
    }
}
