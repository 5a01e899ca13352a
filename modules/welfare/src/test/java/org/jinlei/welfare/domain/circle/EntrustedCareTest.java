package org.jinlei.welfare.domain.circle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.people.Age;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.FileRule;
import org.junit.jupiter.api.Test;

/** Entrusted care and where a child lives: four disqualifications, notices, contact every week, nobody alone or unattended too young (rule 56). */
class EntrustedCareTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 26, 9, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();

    @Test
    void each_of_the_four_disqualifications_blocks_alone() {
        refused(FileRule.CARER_IS_NOT_DISQUALIFIED, true, false, false, false, true);
        refused(FileRule.CARER_IS_NOT_DISQUALIFIED, false, true, false, false, true);
        refused(FileRule.CARER_IS_NOT_DISQUALIFIED, false, false, true, false, true);
        refused(FileRule.CARER_IS_NOT_DISQUALIFIED, false, false, false, true, true);
        refused(FileRule.CARER_IS_NOT_DISQUALIFIED, null, null, null, true, null);
    }

    @Test
    void each_is_answered_and_the_carer_has_full_capacity() {
        refused(FileRule.EVERY_DISQUALIFIER_IS_ANSWERED, null, false, false, false, true);
        refused(FileRule.EVERY_DISQUALIFIER_IS_ANSWERED, false, false, false, null, true);
        refused(FileRule.CARER_HAS_FULL_CAPACITY, false, false, false, false, false);
        refused(FileRule.CARER_HAS_FULL_CAPACITY, false, false, false, false, null);
        assertEquals("祁守田", care(false, false, false, false, true, TODAY, TODAY, null).facts().carer());
    }

    @Test
    void days_are_in_order_and_notices_lie_in_the_past() {
        assertEquals(FileRule.DAYS_ARE_IN_THE_WRONG_ORDER, assertThrows(BrokenRule.class,
                () -> care(false, false, false, false, true, TODAY, TODAY.minusDays(1), null)).rule());
        assertEquals(FileRule.DAY_HAS_NOT_COME, assertThrows(BrokenRule.class,
                () -> care(false, false, false, false, true, TODAY, null, TODAY.plusDays(1))).rule());
    }

    @Test
    void a_week_without_contact_is_more_than_seven_days() {
        CareFacts care = care(false, false, false, false, true, TODAY.minusDays(30), null, null).facts();
        assertEquals(TODAY.plusDays(1), EntrustedCare.silentFrom(care, TODAY.minusDays(7)));
        assertEquals(TODAY, EntrustedCare.silentFrom(care, TODAY.minusDays(8)));
        assertEquals(TODAY.minusDays(22), EntrustedCare.silentFrom(care, null), "it counts from the first day of the care");
        assertEquals(TODAY.minusDays(22), EntrustedCare.silentFrom(care, TODAY.minusDays(40)));
    }

    @Test
    void nobody_lives_alone_below_sixteen_or_is_unattended_below_eight() {
        LivingFacts alone = living(LivingArrangement.ALONE, true);
        assertTrue(Living.livesAlone(alone, new Age(15, 15, true)));
        assertFalse(Living.livesAlone(alone, new Age(16, 16, true)));
        assertTrue(Living.livesAlone(alone, new Age(16, 17, false)), "an age without evidence counts as not reached");
        assertTrue(Living.isUnattended(alone, new Age(7, 7, true)));
        assertFalse(Living.isUnattended(alone, new Age(8, 8, true)));
        assertFalse(Living.livesAlone(living(LivingArrangement.WITH_GRANDPARENTS, false), new Age(9, 9, true)));
        assertFalse(Living.isUnattended(null, new Age(5, 5, true)));
    }

    private static LivingFacts living(LivingArrangement arrangement, boolean unattended) {
        return new Living(1, arrangement, unattended, TODAY, "走访", 2, NOW).facts();
    }

    private static EntrustedCare care(Boolean offended, Boolean addicted, Boolean refused, Boolean otherwise, Boolean capacity, LocalDate from, LocalDate until,
            LocalDate villageTold) {
        return new EntrustedCare(1, new NewCare("祁守田", null, "外祖父", from, until, offended, addicted, refused, otherwise, capacity, true, "走访", null, villageTold), 2, NOW);
    }

    private static void refused(FileRule rule, Boolean offended, Boolean addicted, Boolean refused, Boolean otherwise, Boolean capacity) {
        assertEquals(rule, assertThrows(BrokenRule.class, () -> care(offended, addicted, refused, otherwise, capacity, TODAY, null, null)).rule());
    }
}
