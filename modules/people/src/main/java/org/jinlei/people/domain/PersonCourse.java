package org.jinlei.people.domain;

import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonSummary;

/**
 * A page of a person's timeline.
 *
 * @param person the person, masked where the caller may not read the name
 * @param events newest first
 * @param before where the next page goes on, or null when this is the last
 */
public record PersonCourse(PersonSummary person, List<PersonEvent> events, LocalDateTime before) {

    /** Cuts a page between two moments, so that what happened at the same one is not torn apart. */
    static PersonCourse of(PersonSummary person, List<PersonEvent> newestFirst, int size) {
        if (newestFirst.size() <= size) {
            return new PersonCourse(person, newestFirst, null);
        }
        LocalDateTime first = newestFirst.get(size).at();
        List<PersonEvent> whole = newestFirst.stream().limit(size).filter(event -> event.at().isAfter(first)).toList();
        List<PersonEvent> shown = whole.isEmpty() ? newestFirst.subList(0, size) : whole;
        return new PersonCourse(person, List.copyOf(shown), shown.get(shown.size() - 1).at());
    }
}
