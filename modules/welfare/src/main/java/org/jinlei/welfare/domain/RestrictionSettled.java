package org.jinlei.welfare.domain;

import java.util.Set;

/**
 * The restricted file of a child was settled, or is restricted no longer: what is kept about the child outside of it goes on to whoever may see to it now.
 *
 * @param persons numbers of the register under which the child is known
 */
public record RestrictionSettled(Set<Long> persons) {

    public RestrictionSettled {
        persons = Set.copyOf(persons);
    }
}
