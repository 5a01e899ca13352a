package org.jinlei.cases.domain.guardians;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

/** The admonition is a must, guidance may follow (rule 32). */
class FailingGuardianTest {

    private static final long FATHER = 7;
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 26, 10, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();

    @Test
    void only_a_guardian_of_the_child_fails_it() {
        refused(CaseRule.FAILING_GUARDIAN_IS_ONE_OF_THE_CHILDS, () -> noted(8L, TODAY));
        refused(CaseRule.FAILING_GUARDIAN_IS_ONE_OF_THE_CHILDS, () -> noted(null, TODAY));
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> noted(FATHER, TODAY.plusDays(1)));
        assertEquals(FATHER, noted(FATHER, TODAY).facts().guardianId());
    }

    @Test
    void guidance_is_ordered_after_the_admonition_only_and_names_who_and_until_when() {
        FailingGuardian guardian = noted(FATHER, TODAY);
        GuidanceOrder full = new GuidanceOrder("家庭教育指导站", TODAY, TODAY, null);
        refused(CaseRule.FAILING_GUARDIAN_IS_ADMONISHED, () -> guardian.order(full));
        refused(CaseRule.WRITING_DOWN_NEEDS_CONTENT, () -> guardian.admonish(" ", 1, NOW));
        guardian.admonish("责令履行监护职责", 1, NOW);
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> guardian.admonish("再次", 1, NOW));
        refused(CaseRule.GUIDANCE_NAMES_INSTITUTION_AND_PERIOD, () -> guardian.order(new GuidanceOrder(" ", TODAY, TODAY, null)));
        refused(CaseRule.GUIDANCE_NAMES_INSTITUTION_AND_PERIOD, () -> guardian.order(new GuidanceOrder("家庭教育指导站", TODAY, TODAY.minusDays(1), null)));
        guardian.order(full);
        assertTrue(guardian.facts().isGuided());
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> guardian.order(full));
    }

    @Test
    void progress_lies_within_the_guidance_which_ends_once() {
        FailingGuardian guardian = noted(FATHER, TODAY.minusDays(9));
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> guardian.conclude(TODAY, "完成", TODAY));
        guardian.admonish("责令履行监护职责", 1, NOW);
        guardian.order(new GuidanceOrder("家庭教育指导站", TODAY.minusDays(5), TODAY.plusDays(30), null));
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> guardian.progress(TODAY.minusDays(6), "参加", 1, NOW));
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> guardian.progress(TODAY.plusDays(1), "参加", 1, NOW));
        assertEquals("参加", guardian.progress(TODAY, "参加", 1, NOW).facts().text());
        guardian.conclude(TODAY, "完成", TODAY);
        assertFalse(guardian.facts().isGuided());
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> guardian.progress(TODAY, "参加", 1, NOW));
    }

    private static FailingGuardian noted(Long guardian, LocalDate on) {
        return new FailingGuardian(1, new NewFailure(2, guardian, FailureGround.NEGLECTS_DUTY, on, "长期不管"), Set.of(FATHER), 1, NOW);
    }

    private static void refused(CaseRule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule());
    }
}
