package org.jinlei.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    @Test
    void theCheckOfAKnownCode() {
        assertEquals('3', UnifiedSocialCreditCode.check("91350100M000100Y4"));
        assertEquals("91350100M000100Y43", UnifiedSocialCreditCode.read(" 91350100m000100y４３ ").orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100M000100Y4", "91350100I000100Y43", "", "91350100M000100Y433"})
    void refusesWhatIsNoCode(String typed) {
        assertTrue(UnifiedSocialCreditCode.read(typed).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new UnifiedSocialCreditCode(typed));
    }
}
