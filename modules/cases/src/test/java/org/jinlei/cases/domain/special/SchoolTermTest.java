package org.jinlei.cases.domain.special;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** In which term somebody in a specialised school is assessed, and until when (article 46). */
class SchoolTermTest {

    private static final TermLengths LENGTHS = new TermLengths(142, 160);

    @Test
    void the_school_year_turns_in_august_and_its_second_term_begins_in_february() {
        assertEquals("2025-2", SchoolTerm.of(LocalDate.of(2026, 7, 31)).code());
        assertEquals("2026-1", SchoolTerm.of(LocalDate.of(2026, 8, 1)).code());
        assertEquals("2026-1", SchoolTerm.of(LocalDate.of(2027, 1, 31)).code());
        assertEquals("2026-2", SchoolTerm.of(LocalDate.of(2027, 2, 1)).code());
        assertEquals(new SchoolTerm(2026, true), SchoolTerm.of("2026-2"));
    }

    @Test
    void terms_end_where_the_setting_says() {
        assertEquals(LocalDate.of(2027, 1, 21), new SchoolTerm(2026, false).lastDay(LENGTHS));
        assertEquals(LocalDate.of(2027, 7, 11), new SchoolTerm(2026, true).lastDay(LENGTHS));
    }

    @Test
    void the_first_assessment_is_due_in_the_term_of_admission_unless_it_was_over() {
        assertEquals("2026-1", SchoolTerm.due(LocalDate.of(2027, 1, 21), null, LENGTHS).code());
        assertEquals("2026-2", SchoolTerm.due(LocalDate.of(2027, 1, 22), null, LENGTHS).code());
        assertEquals("2026-2", SchoolTerm.due(LocalDate.of(2026, 10, 1), new SchoolTerm(2026, false), LENGTHS).code());
        assertEquals("2027-1", SchoolTerm.due(LocalDate.of(2026, 10, 1), new SchoolTerm(2026, true), LENGTHS).code());
    }
}
