package org.jinlei.cases.domain.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 1, 20, 0);
    private static final String THEFT = "车主报称停放在村口的汽车内现金八百元被盗";

    @Test
    void reportsOfOneEventHaveTimePlaceAndWordsInCommon() {
        Set<Likeness> common = Likeness.of(told(AT, 5L, THEFT), told(AT.plusHours(6), 5L, "邻居看见有人在村口的汽车内偷现金，车主丢了八百元"));
        assertEquals(EnumSet.of(Likeness.SAME_UNIT, Likeness.SAME_TIME, Likeness.SAME_WORDS), common);
        assertTrue(Likeness.isLikely(common));
    }

    @Test
    void sixHoursAreCloseAndAMomentMoreIsNot() {
        assertTrue(Likeness.of(told(AT, null, "甲乙"), told(AT.plusHours(6), null, "丙丁")).contains(Likeness.SAME_TIME));
        assertFalse(Likeness.of(told(AT, null, "甲乙"), told(AT.plusHours(6).plusNanos(1000), null, "丙丁")).contains(Likeness.SAME_TIME));
    }

    @Test
    void theHoursOfTheEventCountBeforeThoseOfTheReports() {
        Likeness.Told evening = new Likeness.Told(AT, null, AT.minusHours(2), AT.minusHours(1), "甲乙", null);
        Likeness.Told late = new Likeness.Told(AT.plusDays(2), null, AT.minusHours(1), null, "丙丁", null);
        Likeness.Told later = new Likeness.Told(AT, null, AT.minusHours(1).plusNanos(1000), null, "丙丁", null);
        assertTrue(Likeness.of(evening, late).contains(Likeness.SAME_TIME));
        assertFalse(Likeness.of(evening, later).contains(Likeness.SAME_TIME));
    }

    @Test
    void oneThingInCommonIsNotEnoughButTheOfficialNumberIs() {
        assertFalse(Likeness.isLikely(EnumSet.of(Likeness.SAME_UNIT)));
        assertTrue(Likeness.isLikely(EnumSet.of(Likeness.SAME_OFFICIAL_NUMBER)));
        assertFalse(Likeness.isLikely(Likeness.of(told(AT, null, THEFT), told(AT.plusDays(1), null, "两名学生在操场打架"))));
    }

    @Property
    void similarityIsBetweenNothingAndEverythingAndTheSameBothWays(@ForAll String one, @ForAll String other) {
        double similarity = Likeness.similarity(one, other);
        assertTrue(similarity >= 0 && similarity <= 1);
        assertEquals(similarity, Likeness.similarity(other, one));
    }

    private static Likeness.Told told(LocalDateTime received, Long unit, String words) {
        return new Likeness.Told(received, unit, null, null, words, null);
    }
}
