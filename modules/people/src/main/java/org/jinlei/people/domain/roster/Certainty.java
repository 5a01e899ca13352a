package org.jinlei.people.domain.roster;

/** How sure it is what a column holds. */
public enum Certainty {
    /** The sender's last roster had the same word, and a person confirmed it. */
    REMEMBERED,
    /** The word is a known one, and what stands below it fits. */
    CERTAIN,
    /** The word resembles a known one, or only what stands below it speaks. To be looked at. */
    LIKELY,
    /** Nothing speaks for any field. */
    UNKNOWN
}
