package org.jinlei.people;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * What a module knows of the course of a person. Modules offer theirs as beans; the timeline of a child is put together from all of them, and each tells
 * only what its own rights let the caller read.
 */
public interface PersonHistory {

    /**
     * The latest events, newest first.
     *
     * @param persons all numbers of one person
     * @param before  events of this moment and later are left out
     * @param most    no more than these
     */
    List<PersonEvent> of(Set<Long> persons, LocalDateTime before, int most);
}
