package org.jinlei.platform.access.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** The secret of RFC 6238, appendix B. */
    private static final String SECRET = Base32.toBase32String("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final long STEP = 41152263;
    private static final long BEGIN = STEP * Totp.STEP;
    private static final String CODE = "005924";

    @ParameterizedTest
    @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037", "20000000000, 65353130"})
    void makesTheCodesOfTheStandardCutToSixDigits(long seconds, String eightDigits) {
        assertEquals(eightDigits.substring(2), Totp.code(SECRET, Totp.stepOf(Instant.ofEpochSecond(seconds))));
    }

    @Test
    void aCodeIsTakenFromTheStepBeforeItsOwnToTheStepAfter() {
        assertEquals(OptionalLong.empty(), at(BEGIN - 31, CODE, 0));
        assertEquals(OptionalLong.of(STEP), at(BEGIN - 30, CODE, 0));
        assertEquals(OptionalLong.of(STEP), at(BEGIN, CODE, 0));
        assertEquals(OptionalLong.of(STEP), at(BEGIN + 59, CODE, 0));
        assertEquals(OptionalLong.empty(), at(BEGIN + 60, CODE, 0));
    }

    @Test
    void neitherTheCodeOfTheLatestStepNorAnOlderOneIsTakenAgain() {
        assertEquals(OptionalLong.of(STEP), at(BEGIN, CODE, STEP - 1));
        assertEquals(OptionalLong.empty(), at(BEGIN, CODE, STEP));
        assertEquals(OptionalLong.empty(), at(BEGIN, CODE, STEP + 1));
        assertEquals(OptionalLong.of(STEP + 1), at(BEGIN, Totp.code(SECRET, STEP + 1), STEP));
    }

    @ParameterizedTest
    @CsvSource({"005925", "5924", "''", "0059245", "００５９２４"})
    void nothingElseIsTaken(String typed) {
        assertEquals(OptionalLong.empty(), at(BEGIN, typed, 0));
    }

    @Test
    void aFreshSecretHas160BitsAndIsTypedWithoutPadding() {
        SecureRandom random = new SecureRandom();
        String secret = Totp.freshSecret(random);
        assertTrue(secret.matches("[A-Z2-7]{32}"), secret);
        assertNotEquals(secret, Totp.freshSecret(random));
    }

    private static OptionalLong at(long seconds, String code, long after) {
        return Totp.stepOf(SECRET, code, Instant.ofEpochSecond(seconds), after);
    }
}
