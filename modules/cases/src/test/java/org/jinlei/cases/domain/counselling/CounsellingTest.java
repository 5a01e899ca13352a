package org.jinlei.cases.domain.counselling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

class CounsellingTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 16, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final LocalDate REFERRED = TODAY.minusDays(5);

    @Test
    void ruleTwentyEightBothAgreeBeforehandOrAReasonSaysWhyNot() {
        assertTrue(made(REFERRED, REFERRED, "仇建国", null).record().hasConsents());
        refused(CaseRule.PSYCHOLOGY_NEEDS_CONSENTS_OR_A_REASON, () -> made(null, REFERRED, "仇建国", null));
        refused(CaseRule.PSYCHOLOGY_NEEDS_CONSENTS_OR_A_REASON, () -> made(REFERRED, null, "仇建国", null));
        refused(CaseRule.PSYCHOLOGY_NEEDS_CONSENTS_OR_A_REASON, () -> made(REFERRED, REFERRED, null, null));
        refused(CaseRule.PSYCHOLOGY_NEEDS_CONSENTS_OR_A_REASON, () -> made(REFERRED.plusDays(1), REFERRED, "仇建国", null));
        Counselling reasoned = made(REFERRED, null, null, "监护人失联，已报所长");
        assertFalse(reasoned.record().hasConsents());
        reasoned.write(record(REFERRED, REFERRED, "仇建国", null), 1, NOW);
        assertTrue(reasoned.record().hasConsents());
    }

    @Test
    void sessionsAreCountedInTheirOrderUntilItIsOver() {
        Counselling counselling = made(REFERRED, REFERRED, "仇建国", null);
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> counselling.meet(REFERRED.minusDays(1), TODAY));
        counselling.meet(REFERRED, TODAY);
        counselling.meet(TODAY, TODAY);
        assertEquals(2, counselling.sessions());
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> counselling.meet(TODAY.minusDays(1), TODAY));
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> counselling.end(TODAY.plusDays(1), TODAY));
        counselling.end(TODAY, TODAY);
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> counselling.meet(TODAY, TODAY));
    }

    @Test
    void ruleTwentyEightNothingHoldsAConclusion() {
        assertTrue(Arrays.stream(Counselling.class.getDeclaredFields()).noneMatch(field -> field.getName().matches("(?i).*(conclusion|result|finding|content).*")));
    }

    private static Counselling made(LocalDate minor, LocalDate guardian, String name, String reason) {
        return new Counselling(1, 2, record(minor, guardian, name, reason), 3, NOW);
    }

    private static CounsellingRecord record(LocalDate minor, LocalDate guardian, String name, String reason) {
        return new CounsellingRecord(CounsellingKind.COUNSELLING, "县心理服务中心", REFERRED, minor, guardian, name, "同意书1号", reason);
    }

    private static void refused(CaseRule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule());
    }
}
