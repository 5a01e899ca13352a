package org.jinlei.platform.access.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class UserAccountTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 9, 1, 12, 0);

    private final UserAccount account = new UserAccount("officer");

    @Test
    void theFifthWrongPasswordLocksForAMinuteAndTheSixthForTwo() {
        account.choosePassword("hash", NOON);
        for (int i = 0; i < 4; i++) {
            account.countFailure(NOON);
        }
        assertTrue(account.isOpenAt(NOON));
        account.countFailure(NOON);
        assertFalse(account.isOpenAt(NOON.plusSeconds(59)));
        assertTrue(account.isOpenAt(NOON.plusSeconds(60)));
        account.countFailure(NOON);
        assertFalse(account.isOpenAt(NOON.plusSeconds(119)));
        assertTrue(account.isOpenAt(NOON.plusSeconds(120)));
    }

    @Test
    void noLockIsLongerThanAnHour() {
        for (int i = 0; i < 100; i++) {
            account.countFailure(NOON);
        }
        assertTrue(account.isOpenAt(NOON.plusHours(1)));
    }

    @Test
    void aFirstPasswordIsGoodForThreeDays() {
        account.giveFirstPassword("hash", NOON);
        assertTrue(account.isOpenAt(NOON.plusHours(72).minusSeconds(1)));
        assertFalse(account.isOpenAt(NOON.plusHours(72)));
    }

    @Test
    void aDisabledAccountIsClosed() {
        account.enable(false);
        assertFalse(account.isOpenAt(NOON));
    }
}
