package org.jinlei.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which term a day belongs to, for rosters, the analysis and assessments alike. */
class SchoolTermTest {

    @Test
    void the_school_year_turns_in_august_and_its_second_term_begins_in_february() {
        assertEquals("2025-2", SchoolTerm.of(LocalDate.of(2026, 7, 31)).code());
        assertEquals("2026-1", SchoolTerm.of(LocalDate.of(2026, 8, 1)).code());
        assertEquals("2026-1", SchoolTerm.of(LocalDate.of(2027, 1, 31)).code());
        assertEquals("2026-2", SchoolTerm.of(LocalDate.of(2027, 2, 1)).code());
        assertEquals(new SchoolTerm(2026, true), SchoolTerm.of("2026-2"));
        assertThrows(IllegalArgumentException.class, () -> SchoolTerm.of("26"));
    }

    @Test
    void terms_follow_one_another() {
        assertEquals(new SchoolTerm(2026, true), new SchoolTerm(2026, false).next());
        assertEquals(new SchoolTerm(2027, false), new SchoolTerm(2026, true).next());
        assertEquals(new SchoolTerm(2026, true), new SchoolTerm(2027, false).previous());
    }
}
