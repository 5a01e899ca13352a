package org.jinlei.cases.domain.outcome;

import static org.jinlei.cases.domain.outcome.DispositionKind.DETENTION_EXECUTED;
import static org.jinlei.cases.domain.outcome.DispositionKind.DETENTION_NOT_EXECUTED;
import static org.jinlei.cases.domain.outcome.DispositionKind.FINE;
import static org.jinlei.cases.domain.outcome.DispositionKind.NO_PENALTY;
import static org.jinlei.cases.domain.outcome.DispositionKind.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jinlei.cases.domain.AgeAtAct;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

class DispositionGatesTest {

    private static final LocalDate NEW_LAW = LocalDate.of(2026, 1, 1);
    private static final LocalDate OLD_LAW = LocalDate.of(2025, 12, 31);

    @Test
    void ruleTwentyThreeUnderFourteenOnlyNoPenaltyAndGuardiansOrdered() {
        AgeAtAct thirteen = AgeAtAct.certain(13);
        assertEquals(Set.of(NO_PENALTY), possible(thirteen, NEW_LAW, true));
        assertEquals(List.of(), broken(a(NO_PENALTY).guardiansOrdered(), thirteen));
        assertEquals(List.of(CaseRule.GUARDIANS_OF_UNDER_14_ARE_ORDERED_TO_DISCIPLINE), broken(a(NO_PENALTY), thirteen));
        for (DispositionKind penalty : List.of(WARNING, FINE, DETENTION_NOT_EXECUTED, DETENTION_EXECUTED)) {
            assertTrue(broken(a(penalty).guardiansOrdered().mitigated().heard(), thirteen).contains(CaseRule.UNDER_14_IS_NOT_PENALISED));
        }
        BrokenRule refused = assertThrows(BrokenRule.class, () -> DispositionGates.check(a(WARNING).build(), thirteen, NEW_LAW));
        assertEquals(CaseRule.UNDER_14_IS_NOT_PENALISED, refused.rule());
    }

    @Test
    void ruleTwentyThreeFromFourteenOnAPenaltyShowsItsMitigation() {
        for (int years : new int[] {14, 15, 16, 17}) {
            AgeAtAct age = AgeAtAct.certain(years);
            assertEquals(List.of(CaseRule.MINOR_OVER_14_IS_TREATED_LIGHTER), broken(a(WARNING).heard(), age));
            assertEquals(List.of(), broken(a(WARNING).heard().mitigated(), age));
            assertEquals(List.of(), broken(a(NO_PENALTY), age));
        }
        assertEquals(List.of(), broken(a(WARNING), AgeAtAct.certain(18)));
    }

    @Property
    void ruleThreeAnUnprovenAgeIsNeverPenalised(@ForAll @IntRange(max = 80) int years, @ForAll DispositionKind kind) {
        assertEquals(kind.isPenalty(), broken(a(kind).guardiansOrdered().mitigated().heard(), AgeAtAct.unproven(years, years))
                .contains(CaseRule.UNDER_14_IS_NOT_PENALISED));
    }

    @Property
    void theBoxOfferedIsTheBoxAccepted(@ForAll @IntRange(max = 30) int years, @ForAll boolean first, @ForAll boolean oldAct) {
        AgeAtAct age = AgeAtAct.certain(years);
        LocalDate act = oldAct ? OLD_LAW : NEW_LAW;
        for (DispositionKind kind : DispositionKind.values()) {
            Draft best = a(kind).guardiansOrdered().mitigated().heard().first(first).ground(DetentionGround.SERIOUS_CIRCUMSTANCES).hearing();
            assertEquals(possible(age, act, first).contains(kind), DispositionGates.broken(best.build(), age, act).isEmpty());
        }
    }

    @Test
    void ruleTwentyTwoAMinorIsPenalisedOnlyAfterTheGuardianWasHeard() {
        AgeAtAct fifteen = AgeAtAct.certain(15);
        assertEquals(List.of(CaseRule.GUARDIAN_IS_HEARD_BEFORE_A_PENALTY), broken(a(FINE).mitigated(), fifteen));
        assertEquals(List.of(CaseRule.GUARDIAN_IS_HEARD_BEFORE_A_PENALTY),
                broken(a(FINE).mitigated().heard().guardianOn(LocalDate.of(2026, 11, 21)), fifteen));
        assertEquals(List.of(), broken(a(FINE).mitigated().heard().guardianOn(LocalDate.of(2026, 11, 20)), fifteen));
        assertEquals(List.of(), broken(a(FINE).mitigated().decided(OLD_LAW), fifteen));
        assertEquals(List.of(), broken(a(FINE), AgeAtAct.certain(18)));
    }

    @Test
    void ruleTwentyFourDetentionOfFourteenOrFifteenNeedsAGroundAndTheHearingNotice() {
        for (int years : new int[] {14, 15}) {
            AgeAtAct age = AgeAtAct.certain(years);
            assertEquals(List.of(CaseRule.DETENTION_OF_A_YOUNG_MINOR_NEEDS_A_GROUND), broken(detention().first(false), age));
            for (DetentionGround ground : DetentionGround.values()) {
                assertEquals(List.of(), broken(detention().first(false).ground(ground), age));
            }
        }
    }

    @Test
    void ruleTwentyFourSixteenAndSeventeenAreSparedForAFirstOffenceOnly() {
        for (int years : new int[] {16, 17}) {
            AgeAtAct age = AgeAtAct.certain(years);
            assertEquals(List.of(), broken(detention().first(false), age));
            assertEquals(List.of(CaseRule.DETENTION_OF_A_YOUNG_MINOR_NEEDS_A_GROUND), broken(detention().first(true), age));
            assertEquals(List.of(CaseRule.GROUND_DOES_NOT_FIT_A_FIRST_OFFENCE),
                    broken(detention().first(true).ground(DetentionGround.REPEATED_WITHIN_A_YEAR), age));
            assertEquals(List.of(), broken(detention().first(true).ground(DetentionGround.SERIOUS_CIRCUMSTANCES), age));
        }
        assertEquals(List.of(), broken(a(DETENTION_EXECUTED).first(true), AgeAtAct.certain(18)));
    }

    @Test
    void ruleTwentyFourBothAreToldOfTheHearingAndItIsClosed() {
        AgeAtAct seventeen = AgeAtAct.certain(17);
        Draft without = a(DETENTION_EXECUTED).first(false).mitigated().heard();
        assertEquals(List.of(CaseRule.DETENTION_NEEDS_NOTICE_OF_THE_HEARING_RIGHT, CaseRule.HEARING_OF_A_MINOR_IS_NOT_PUBLIC), broken(without, seventeen));
        assertEquals(List.of(CaseRule.DETENTION_NEEDS_NOTICE_OF_THE_HEARING_RIGHT), broken(detention().first(false).guardianNotTold(), seventeen));
        assertEquals(List.of(), broken(detention().first(false), seventeen));
    }

    @Test
    void ruleFiveTheLawOfTheDayOfTheActDecides() {
        AgeAtAct fifteen = AgeAtAct.certain(15);
        DispositionDraft draft = detention().first(false).ground(DetentionGround.SERIOUS_CIRCUMSTANCES).build();
        assertEquals(List.of(CaseRule.FORMER_LAW_KNOWS_NO_GROUND_FOR_DETENTION), DispositionGates.broken(draft, fifteen, OLD_LAW));
        assertEquals(List.of(), DispositionGates.broken(draft, fifteen, NEW_LAW));
        assertFalse(possible(fifteen, OLD_LAW, false).contains(DETENTION_EXECUTED));
        assertTrue(possible(fifteen, NEW_LAW, false).contains(DETENTION_EXECUTED));
    }

    @Test
    void ruleTwentyFiveWhoIsNotPunishedOrNotDetainedIsEducated() {
        assertTrue(DispositionGates.opensCorrectiveTask(NO_PENALTY, AgeAtAct.certain(13)));
        assertTrue(DispositionGates.opensCorrectiveTask(DETENTION_NOT_EXECUTED, AgeAtAct.certain(15)));
        assertTrue(DispositionGates.opensCorrectiveTask(NO_PENALTY, AgeAtAct.between(17, 18)));
        assertFalse(DispositionGates.opensCorrectiveTask(WARNING, AgeAtAct.certain(15)));
        assertFalse(DispositionGates.opensCorrectiveTask(NO_PENALTY, AgeAtAct.certain(18)));
    }

    private static List<CaseRule> broken(Draft draft, AgeAtAct age) {
        return DispositionGates.broken(draft.build(), age, NEW_LAW);
    }

    private static Draft detention() {
        return a(DETENTION_EXECUTED).mitigated().heard().hearing();
    }

    private static Draft a(DispositionKind kind) {
        return new Draft(kind);
    }

    /** A bare outcome to which a test adds what it needs. */
    private static Set<DispositionKind> possible(AgeAtAct age, LocalDate act, boolean first) {
        return Arrays.stream(DispositionKind.values()).filter(kind -> DispositionGates.obstacle(kind, age, act, first) == null).collect(Collectors.toSet());
    }

    private static final class Draft {
        private final DispositionKind kind;
        private boolean ordered;
        private Mitigation mitigation;
        private boolean first;
        private DetentionGround ground;
        private LocalDate toMinor;
        private LocalDate toGuardian;
        private boolean closed;
        private LocalDate guardianOn;
        private String opinion;
        private LocalDate decided = LocalDate.of(2026, 11, 20);

        Draft(DispositionKind kind) {
            this.kind = kind;
        }

        Draft guardiansOrdered() { ordered = true; return this; }
        Draft mitigated() { mitigation = Mitigation.LIGHTER; return this; }
        Draft first(boolean value) { first = value; return this; }
        Draft ground(DetentionGround value) { ground = value; return this; }
        Draft hearing() { toMinor = decided; toGuardian = decided; closed = true; return this; }
        Draft guardianNotTold() { toGuardian = null; return this; }
        Draft heard() { guardianOn = decided; opinion = "无异议"; return this; }
        Draft guardianOn(LocalDate value) { guardianOn = value; return this; }
        Draft decided(LocalDate value) { decided = value; return this; }

        DispositionDraft build() {
            return new DispositionDraft(kind, ordered, mitigation, first, ground, toMinor, toGuardian, closed, guardianOn, opinion, decided, null, "盗窃");
        }
    }
}
