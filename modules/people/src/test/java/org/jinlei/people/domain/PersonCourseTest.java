package org.jinlei.people.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jinlei.people.PersonEvent;
import org.junit.jupiter.api.Test;

class PersonCourseTest {

    private static final LocalDateTime NEWEST = LocalDateTime.of(2026, 11, 1, 8, 0);

    @Test
    void what_fits_is_one_page() {
        PersonCourse course = PersonCourse.of(null, minutes(3), 3);
        assertEquals(3, course.events().size());
        assertNull(course.before());
    }

    @Test
    void the_next_page_goes_on_where_this_one_ends() {
        PersonCourse course = PersonCourse.of(null, minutes(4), 3);
        assertEquals(3, course.events().size());
        assertEquals(NEWEST.minusMinutes(2), course.before());
    }

    @Test
    void what_happened_at_one_moment_stays_together_on_the_next_page() {
        List<PersonEvent> events = Stream.of(0, 1, 2, 2).map(PersonCourseTest::before).toList();
        PersonCourse course = PersonCourse.of(null, events, 3);
        assertEquals(events.subList(0, 2), course.events());
        assertEquals(NEWEST.minusMinutes(1), course.before());
    }

    private static List<PersonEvent> minutes(int count) {
        return IntStream.range(0, count).mapToObj(PersonCourseTest::before).toList();
    }

    private static PersonEvent before(int minutes) {
        return new PersonEvent(NEWEST.minusMinutes(minutes), "people", "timeline.registered", null, null);
    }
}
