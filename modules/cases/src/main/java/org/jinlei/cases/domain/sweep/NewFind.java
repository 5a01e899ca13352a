package org.jinlei.cases.domain.sweep;

import java.util.List;

/**
 * A minor at risk as they are noted at the door.
 *
 * @param personId person of the register, or null
 * @param name     as it was said, when not chosen from the register
 * @param ageSaid  completed years as they were said, or null
 * @param about    how to find the minor again
 */
public record NewFind(Long personId, String name, Integer ageSaid, String about, List<NewFact> facts) {

    public NewFind {
        facts = List.copyOf(facts);
    }
}
