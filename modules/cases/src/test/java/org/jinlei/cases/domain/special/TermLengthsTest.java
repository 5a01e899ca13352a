package org.jinlei.cases.domain.special;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jinlei.people.SchoolTerm;
import org.junit.jupiter.api.Test;

/** In which term somebody in a specialised school is assessed, and until when (article 46). */
class TermLengthsTest {

    private static final TermLengths LENGTHS = new TermLengths(142, 160);

    @Test
    void terms_end_where_the_setting_says() {
        assertEquals(LocalDate.of(2027, 1, 21), LENGTHS.lastDay(new SchoolTerm(2026, false)));
        assertEquals(LocalDate.of(2027, 7, 11), LENGTHS.lastDay(new SchoolTerm(2026, true)));
    }

    @Test
    void the_first_assessment_is_due_in_the_term_of_admission_unless_it_was_over() {
        assertEquals("2026-1", LENGTHS.due(LocalDate.of(2027, 1, 21), null).code());
        assertEquals("2026-2", LENGTHS.due(LocalDate.of(2027, 1, 22), null).code());
        assertEquals("2026-2", LENGTHS.due(LocalDate.of(2026, 10, 1), new SchoolTerm(2026, false)).code());
        assertEquals("2027-1", LENGTHS.due(LocalDate.of(2026, 10, 1), new SchoolTerm(2026, true)).code());
    }
}
