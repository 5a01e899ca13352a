package org.jinlei.cases.domain.risk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

/** A grade rests on facts, names its reasons, expires, and never on a circumstance of life alone (rule 45). */
class RiskGatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final int MOST = 180;
    private static final NewRiskFact LEFT_BEHIND = fact(RiskFactKind.LEFT_BEHIND);
    private static final NewRiskFact HARMED = fact(RiskFactKind.HARMED);

    @Test
    void circumstances_alone_are_no_risk() {
        refused(CaseRule.CIRCUMSTANCE_ALONE_IS_NO_RISK, grade(TODAY.plusDays(1), LEFT_BEHIND));
        refused(CaseRule.CIRCUMSTANCE_ALONE_IS_NO_RISK, grade(TODAY.plusDays(1), LEFT_BEHIND, fact(RiskFactKind.POVERTY), fact(RiskFactKind.PARENTS_DIVORCED)));
        assertDoesNotThrow(() -> RiskGates.check(grade(TODAY.plusDays(1), LEFT_BEHIND, HARMED), TODAY, MOST));
    }

    @Test
    void a_fact_has_its_day_and_its_source() {
        refused(CaseRule.RISK_FACT_HAS_SOURCE_AND_DATE, grade(TODAY.plusDays(1), new NewRiskFact(RiskFactKind.HARMED, null, "笔录", null)));
        refused(CaseRule.RISK_FACT_HAS_SOURCE_AND_DATE, grade(TODAY.plusDays(1), new NewRiskFact(RiskFactKind.HARMED, TODAY, " ", null)));
        refused(CaseRule.RISK_FACT_HAS_SOURCE_AND_DATE, grade(TODAY.plusDays(1), new NewRiskFact(RiskFactKind.HARMED, TODAY.plusDays(1), "笔录", null)));
        refused(CaseRule.RISK_FACT_HAS_SOURCE_AND_DATE, grade(TODAY.plusDays(1), new NewRiskFact(RiskFactKind.OTHER, TODAY, "笔录", " ")));
        assertDoesNotThrow(() -> RiskGates.check(grade(TODAY.plusDays(1), new NewRiskFact(RiskFactKind.OTHER, TODAY, "笔录", "携带刀具")), TODAY, MOST));
    }

    @Test
    void a_grade_has_reasons_and_facts() {
        refused(CaseRule.RISK_IS_GRADED_WITH_REASONS, grade(TODAY.plusDays(1)));
        refused(CaseRule.RISK_IS_GRADED_WITH_REASONS, new NewRiskGrade(RiskLevel.HIGH, " ", TODAY.plusDays(1), List.of(HARMED)));
        refused(CaseRule.RISK_IS_GRADED_WITH_REASONS, new NewRiskGrade(null, "理由", TODAY.plusDays(1), List.of(HARMED)));
    }

    @Test
    void it_expires_from_tomorrow_until_the_longest_time() {
        refused(CaseRule.RISK_GRADE_EXPIRES, grade(TODAY, HARMED));
        refused(CaseRule.RISK_GRADE_EXPIRES, grade(TODAY.plusDays(MOST + 1), HARMED));
        assertDoesNotThrow(() -> RiskGates.check(grade(TODAY.plusDays(MOST), HARMED), TODAY, MOST));
        RiskGradeFacts grade = new RiskGrade(1, 2, grade(TODAY.plusDays(1), HARMED), MOST, 3, TODAY.atTime(9, 0)).facts();
        assertTrue(grade.holdsOn(TODAY.plusDays(1)));
        assertFalse(grade.holdsOn(TODAY.plusDays(2)));
    }

    private static NewRiskFact fact(RiskFactKind kind) {
        return new NewRiskFact(kind, TODAY, "走访记录", null);
    }

    private static NewRiskGrade grade(LocalDate expires, NewRiskFact... facts) {
        return new NewRiskGrade(RiskLevel.ELEVATED, "理由", expires, List.of(facts));
    }

    private static void refused(CaseRule rule, NewRiskGrade what) {
        assertEquals(rule, assertThrows(BrokenRule.class, () -> RiskGates.check(what, TODAY, MOST)).rule());
    }
}
