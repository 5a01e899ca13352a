package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonHistory;
import org.jinlei.platform.access.UseCase;

/** The course of one person over all their roles: offender, victim, missing, cared for. */
@ApplicationScoped
@Transactional
public class PersonTimeline {

    /** Events a page. */
    static final int SIZE = 50;

    @Inject
    @Any
    private Instance<PersonHistory> histories;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /**
     * A page of the events that the caller may read, newest first.
     *
     * @param before moment of the last event of the page before, or null for the first page
     */
    @UseCase(PeoplePermissions.READ)
    public PersonCourse page(long id, LocalDateTime before) {
        Person person = people.visible(id, PeoplePermissions.READ);
        Set<Long> persons = people.identities(id);
        LocalDateTime end = before == null ? LocalDateTime.now(clock) : before;
        List<PersonEvent> events = histories.stream().flatMap(one -> one.of(persons, end, SIZE + 1).stream())
                .sorted(Comparator.comparing(PersonEvent::at).reversed()).toList();
        return PersonCourse.of(people.summary(person, false), events, SIZE);
    }
}
