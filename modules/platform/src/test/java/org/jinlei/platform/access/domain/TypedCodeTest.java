package org.jinlei.platform.access.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {

    @ParameterizedTest
    @CsvSource({"005924, 005924", "' 005 924 ', 005924", "００５９２４, 005924", "005　924, 005924", "1234-5678 9012–3456, 1234567890123456"})
    void blanksHyphensAndWidthDoNotMatter(String typed, String digits) {
        assertEquals(digits, TypedCode.of(typed).digits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00592a", "0059.24", "٠٠٥٩٢٤", "1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2"})
    void anythingElseIsNoCode(String typed) {
        assertEquals("", TypedCode.of(typed).digits());
    }

    @Test
    void nothingTypedIsNoCode() {
        assertEquals("", TypedCode.of(null).digits());
    }

    @Test
    void theNumberOfDigitsTellsWhatItIs() {
        assertTrue(TypedCode.of("005924").isOfApp());
        assertFalse(TypedCode.of("00592").isOfApp());
        assertTrue(TypedCode.of("1234-5678-9012-3456").isForRecovery());
        assertFalse(TypedCode.of("1234-5678-9012-345").isForRecovery());
    }
}
