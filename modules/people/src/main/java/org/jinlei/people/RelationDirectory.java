package org.jinlei.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinlei.people.domain.AdultsAround;
import org.jinlei.people.domain.RelationWork;

/** The adults around persons, for other modules. Call it within a use case that has found the caller entitled to know them. */
@ApplicationScoped
public class RelationDirectory {

    @Inject
    private AdultsAround adults;

    @Inject
    private RelationWork work;

    /** Who is what to a person on a day, guardians first. */
    public List<AdultSummary> around(long person, LocalDate on) {
        return adults.around(List.of(person), on).getOrDefault(person, List.of());
    }

    /** The same for many persons at once, at most a page of a list. */
    public Map<Long, List<AdultSummary>> around(Collection<Long> persons, LocalDate on) {
        return adults.around(persons, on);
    }

    /** The day on which that one of these relations was confirmed which waits longest for it. */
    public Optional<LocalDate> confirmedSince(long person, LocalDate on) {
        return adults.confirmedSince(person, on);
    }

    /** Where persons live, in full; persons without an address are left out. */
    public Map<Long, String> addresses(Collection<Long> persons) {
        return adults.addresses(persons);
    }

    /** Somebody has made sure today that a relation still holds; a use case of its own with its own permission. */
    public void confirm(long relation) {
        work.confirm(relation);
    }
}
