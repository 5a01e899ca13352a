package org.jinlei.platform.access.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    @BeforeEach
    void read() {
        policy.readCommon();
    }

    @ParameterizedTest
    @CsvSource({
        "Abc-123, PASSWORD_HAS_10_TO_128_CHARACTERS",
        "Abcde-123, PASSWORD_HAS_10_TO_128_CHARACTERS",
        "abcdefgh12, SHORT_PASSWORD_MIXES_THREE_KINDS",
        "Password-1234, PASSWORD_IS_NOT_COMMON",
        "Aa1!Aa1!Aa1!, PASSWORD_IS_NOT_COMMON",
        "Xq7-officer-9, PASSWORD_HOLDS_NO_NAME",
        "Xq7-沈若兰-9kk, PASSWORD_HOLDS_NO_NAME",
        "Xq7-青禾派出所-9, PASSWORD_HOLDS_NO_NAME"})
    void refuses(String password, String rule) {
        BrokenRule broken = assertThrows(BrokenRule.class, () -> policy.check(password, "officer", "沈若兰", "青禾派出所"));
        assertEquals(rule, broken.rule().name());
    }

    @Test
    void takesAShortMixedOneAndALongPhrase() {
        assertDoesNotThrow(() -> policy.check("Abcdef-123", "officer", "沈若兰", "青禾派出所"));
        assertDoesNotThrow(() -> policy.check("the quick brown fox jumps over the lazy dog and then sleeps well", "officer", "沈若兰", "青禾派出所"));
    }
}
