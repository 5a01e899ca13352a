package org.jinlei.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What GB/T 4761 says in detail does not contradict what the register says in short. */
class RelationKindTest {

    @ParameterizedTest
    @CsvSource({"FATHER, 51, true", "FATHER, 57, true", "FATHER, 52, false", "MOTHER, 58, true", "MOTHER, 51, false", "GRANDPARENT, 63, true", "GRANDPARENT, 51, false",
            "SIBLING, 77, true", "SIBLING, 61, false", "NEIGHBOUR, 99, true", "NEIGHBOUR, 51, false", "GUARDIAN, 83, true", "OTHER, 97, true"})
    void a_family_relation_fits_its_kind(RelationKind kind, String code, boolean fits) {
        assertEquals(fits, kind.admits(code));
    }

    @Test
    void nothing_said_contradicts_nothing() {
        for (RelationKind kind : RelationKind.values()) {
            assertTrue(kind.admits(null));
        }
    }
}
