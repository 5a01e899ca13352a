package org.jinlei.people;

import java.util.Collection;
import java.util.Set;

/**
 * Says which persons a module has records about, whoever may read them. Modules offer theirs as beans; a roster is not taken back from under
 * them. Called within the transaction that takes it back.
 */
public interface PersonUse {

    /** Those of the persons about whom there is a record. */
    Set<Long> used(Collection<Long> persons);
}
