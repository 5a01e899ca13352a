package org.jinlei.welfare.domain.categories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.jinlei.people.Age;
import org.junit.jupiter.api.Test;

/** The national definitions of left-behind and de facto unsupported children, on both sides of each edge. */
class DefinitionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Age FIFTEEN = new Age(15, 15, true);
    private static final Age SIXTEEN = new Age(16, 16, true);
    private static final Age ABOUT_SIXTEEN = new Age(16, 17, false);
    private static final Optional<ParentFacts> NOTHING = Optional.empty();

    @Test
    void both_parents_are_away_for_work() {
        assertTrue(Definitions.areAway(at(ParentSituation.AWAY_FOR_WORK), at(ParentSituation.AWAY_FOR_WORK)));
        assertFalse(Definitions.areAway(at(ParentSituation.AWAY_FOR_WORK), at(ParentSituation.AT_HOME)));
        assertFalse(Definitions.areAway(at(ParentSituation.AWAY_FOR_WORK), NOTHING), "what is not noted is not given");
        assertFalse(Definitions.areAway(at(ParentSituation.AT_HOME), at(ParentSituation.AT_HOME)));
        assertFalse(Definitions.areAway(at(ParentSituation.AWAY_FOR_WORK), at(ParentSituation.NOT_KNOWN)));
    }

    @Test
    void or_one_is_and_the_other_cannot_care() {
        assertTrue(Definitions.areAway(at(ParentSituation.AWAY_FOR_WORK), incapable(ParentSituation.AT_HOME)));
        assertTrue(Definitions.areAway(incapable(ParentSituation.AT_HOME), at(ParentSituation.AWAY_FOR_WORK)));
        assertTrue(Definitions.areAway(at(ParentSituation.AWAY_FOR_WORK), at(ParentSituation.DEAD)));
        assertFalse(Definitions.areAway(incapable(ParentSituation.AT_HOME), incapable(ParentSituation.AT_HOME)), "nobody is away");
        assertFalse(Definitions.areAway(at(ParentSituation.DEAD), at(ParentSituation.DEAD)));
    }

    @Test
    void below_sixteen_and_an_age_without_evidence_counts_as_below() {
        assertTrue(Definitions.isLeftBehind(at(ParentSituation.AWAY_FOR_WORK), at(ParentSituation.AWAY_FOR_WORK), FIFTEEN));
        assertFalse(Definitions.isLeftBehind(at(ParentSituation.AWAY_FOR_WORK), at(ParentSituation.AWAY_FOR_WORK), SIXTEEN));
        assertTrue(Definitions.isLeftBehind(at(ParentSituation.AWAY_FOR_WORK), at(ParentSituation.AWAY_FOR_WORK), ABOUT_SIXTEEN));
    }

    @Test
    void neither_parent_can_support() {
        assertTrue(unsupported(at(ParentSituation.SEVERELY_ILL), at(ParentSituation.SEVERELY_DISABLED)));
        assertTrue(unsupported(at(ParentSituation.DEAD), at(ParentSituation.SEVERELY_ILL)));
        assertTrue(unsupported(at(ParentSituation.SEVERELY_ILL), at(ParentSituation.DECLARED_MISSING)));
        assertFalse(unsupported(at(ParentSituation.DEAD), at(ParentSituation.DEAD)), "an orphan is another case");
        assertFalse(unsupported(at(ParentSituation.DEAD), at(ParentSituation.AT_HOME)));
        assertFalse(unsupported(at(ParentSituation.SEVERELY_ILL), at(ParentSituation.AWAY_FOR_WORK)));
        assertFalse(unsupported(at(ParentSituation.SEVERELY_ILL), NOTHING));
    }

    @Test
    void six_months_include_the_number() {
        LocalDate edge = TODAY.minusMonths(6);
        assertTrue(unsupported(at(ParentSituation.DEAD), since(ParentSituation.LOST_CONTACT, edge, null)));
        assertFalse(unsupported(at(ParentSituation.DEAD), since(ParentSituation.LOST_CONTACT, edge.plusDays(1), null)));
        assertFalse(unsupported(at(ParentSituation.DEAD), since(ParentSituation.LOST_CONTACT, edge.plusDays(1), TODAY.plusYears(1))), "nobody knows how long contact stays lost");
        assertFalse(unsupported(at(ParentSituation.DEAD), at(ParentSituation.LOST_CONTACT)), "since when is not known");
        LocalDate yesterday = TODAY.minusDays(1);
        assertTrue(unsupported(at(ParentSituation.DEAD), since(ParentSituation.IN_PRISON, yesterday, yesterday.plusMonths(6))), "the term counts");
        assertFalse(unsupported(at(ParentSituation.DEAD), since(ParentSituation.IN_PRISON, yesterday, yesterday.plusMonths(6).minusDays(1))));
        assertTrue(unsupported(at(ParentSituation.DEAD), since(ParentSituation.COMPULSORY_REHABILITATION, edge, null)));
    }

    @Test
    void a_family_is_looked_at_again_when_six_months_are_over() {
        assertEquals(TODAY.plusDays(1), Definitions.ripens(since(ParentSituation.LOST_CONTACT, TODAY.plusDays(1).minusMonths(6), null), TODAY));
        assertNull(Definitions.ripens(since(ParentSituation.LOST_CONTACT, TODAY.minusMonths(6), null), TODAY));
        assertNull(Definitions.ripens(at(ParentSituation.DEAD), TODAY));
    }

    private static boolean unsupported(Optional<ParentFacts> father, Optional<ParentFacts> mother) {
        assertEquals(Definitions.isUnsupported(father, mother, TODAY), Definitions.isUnsupported(mother, father, TODAY), "which parent is the same");
        return Definitions.isUnsupported(father, mother, TODAY);
    }

    private static Optional<ParentFacts> at(ParentSituation situation) {
        return since(situation, null, null);
    }

    private static Optional<ParentFacts> since(ParentSituation situation, LocalDate since, LocalDate until) {
        return Optional.of(new ParentFacts(Parent.FATHER, situation, since, until, false, null, "走访", 1, TODAY.atStartOfDay(), true));
    }

    private static Optional<ParentFacts> incapable(ParentSituation situation) {
        return Optional.of(new ParentFacts(Parent.FATHER, situation, null, null, true, null, "走访", 1, TODAY.atStartOfDay(), true));
    }
}
