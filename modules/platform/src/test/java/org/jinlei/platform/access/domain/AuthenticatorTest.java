package org.jinlei.platform.access.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class AuthenticatorTest {

    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final String OTHER = "MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U";
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 6, 1, 8, 30, 0, 0, ZoneId.of("Asia/Shanghai"));

    private final Authenticator authenticator = new Authenticator(7);

    @Test
    void anOfferedSecretWaitsAQuarterOfAnHourForItsFirstCode() {
        authenticator.offer(SECRET, NOW.toLocalDateTime());
        ZonedDateTime last = NOW.plusMinutes(15);
        assertEquals(SECRET, authenticator.offered(last.toLocalDateTime()));
        assertNull(authenticator.offered(last.plusNanos(1).toLocalDateTime()));
        assertFalse(authenticator.confirm(code(SECRET, last.plusSeconds(1)), last.plusSeconds(1)));
        assertFalse(authenticator.isConfirmed());
        assertTrue(authenticator.confirm(code(SECRET, last), last));
        assertTrue(authenticator.isConfirmed());
        assertNull(authenticator.offered(last.toLocalDateTime()));
    }

    @Test
    void untilItsFirstCodeAnOfferedSecretOpensNothing() {
        authenticator.offer(SECRET, NOW.toLocalDateTime());
        assertFalse(authenticator.accept(code(SECRET, NOW), NOW));
        assertFalse(authenticator.confirm(code(OTHER, NOW), NOW));
        assertFalse(authenticator.isConfirmed());
    }

    @Test
    void theFirstCodeIsTakenOnceLikeAnyOther() {
        confirmed();
        assertFalse(authenticator.accept(code(SECRET, NOW), NOW));
        ZonedDateTime next = NOW.plusSeconds(30);
        assertTrue(authenticator.accept(code(SECRET, next), NOW));
        assertFalse(authenticator.accept(code(SECRET, next), next));
    }

    @Test
    void theSecretInUseGoesOnUntilTheFirstCodeOfTheOther() {
        confirmed();
        authenticator.offer(OTHER, NOW.toLocalDateTime());
        ZonedDateTime next = NOW.plusSeconds(30);
        assertTrue(authenticator.accept(code(SECRET, next), next));
        assertTrue(authenticator.confirm(code(OTHER, next), next));
        ZonedDateTime later = next.plusSeconds(30);
        assertFalse(authenticator.accept(code(SECRET, later), later));
        assertTrue(authenticator.accept(code(OTHER, later), later));
    }

    private void confirmed() {
        authenticator.offer(SECRET, NOW.toLocalDateTime());
        assertTrue(authenticator.confirm(code(SECRET, NOW), NOW));
    }

    private static String code(String secret, ZonedDateTime at) {
        return Totp.code(secret, Totp.stepOf(at.toInstant()));
    }
}
