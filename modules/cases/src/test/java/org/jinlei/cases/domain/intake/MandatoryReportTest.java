package org.jinlei.cases.domain.intake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

class MandatoryReportTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 1, 9, 0);
    private static final long OFFICER = 7;
    private static final long CHIEF = 8;

    @Test
    void ruleEightTheListHasTheNineSituationsOfArticleFour() {
        assertEquals(9, ReportSituation.values().length);
    }

    @Test
    void ruleEightTheGapIsAFactHoweverLongAndNothingWhenItWasAtOnce() {
        assertEquals(Duration.ZERO, mandatory(NOW, NOW).facts().gap());
        assertEquals(Duration.ofDays(30).plusMinutes(1), mandatory(NOW.minusDays(30).minusMinutes(1), NOW).facts().gap());
    }

    @Test
    void ruleEightAUnitLearnsBeforeItReportsAndNeitherLiesAhead() {
        refused(CaseRule.UNIT_LEARNS_BEFORE_IT_REPORTS, () -> mandatory(NOW.plusNanos(1000), NOW));
        refused(CaseRule.UNIT_LEARNS_BEFORE_IT_REPORTS, () -> mandatory(NOW, NOW.plusNanos(1000)));
        refused(CaseRule.UNIT_LEARNS_BEFORE_IT_REPORTS, () -> mandatory(null, NOW));
    }

    @Test
    void ruleEightUnitAndSituationAreNamed() {
        refused(CaseRule.MANDATORY_REPORT_NAMES_UNIT_AND_SITUATION, () -> new MandatoryReport(1, what(null, List.of(ReportSituation.ORGANISED_BEGGING)), OFFICER, NOW));
        refused(CaseRule.MANDATORY_REPORT_NAMES_UNIT_AND_SITUATION, () -> new MandatoryReport(1, what(ReportingUnitKind.HOTEL, List.of()), OFFICER, NOW));
    }

    @Test
    void ruleEightWhatComesToLightLaterIsAddedAndNothingIsTakenAway() {
        MandatoryReport report = mandatory(NOW, NOW);
        Set<ReportSituation> before = report.facts().situations();
        assertEquals(false, report.add(before, CHIEF, NOW.plusDays(1)), "told again is no news");
        assertEquals(OFFICER, report.facts().recordedBy());
        assertEquals(true, report.add(Set.of(ReportSituation.ABANDONED_OR_UNATTENDED), CHIEF, NOW.plusDays(1)));
        assertEquals(before.size() + 1, report.facts().situations().size());
        assertEquals(CHIEF, report.facts().recordedBy());
    }

    @Test
    void aColumnKeepsEveryChoiceInTheOrderOfTheList() {
        Set<ReportSituation> all = EnumSet.allOf(ReportSituation.class);
        assertEquals(all, Chosen.of(ReportSituation.class, Chosen.text(ReportSituation.class, all)));
        assertEquals(Set.of(), Chosen.of(ReportSituation.class, Chosen.text(ReportSituation.class, Set.of())));
        assertEquals(true, Chosen.text(ReportSituation.class, all).length() <= 500);
    }

    @Test
    void ruleThirtyThreeOnlyASchoolConcealsAndOnlyThenCorrectionIsOrdered() {
        refused(CaseRule.CONCEALMENT_IS_A_SCHOOLS, () -> missed(ReportingUnitKind.HOTEL, true));
        MissedReport hotel = missed(ReportingUnitKind.HOTEL, false);
        refused(CaseRule.CORRECTION_IS_ORDERED_OF_A_SCHOOL_THAT_CONCEALED, () -> hotel.decide(MissedReportDecision.ORDER_CORRECTION, "理由", CHIEF, NOW));
        MissedReport school = missed(ReportingUnitKind.SCHOOL, true);
        refused(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED, () -> school.decide(MissedReportDecision.ORDER_CORRECTION, "理由", OFFICER, NOW));
        refused(CaseRule.RETURNING_NEEDS_A_REASON, () -> school.decide(MissedReportDecision.ORDER_CORRECTION, " ", CHIEF, NOW));
        assertDoesNotThrow(() -> school.decide(MissedReportDecision.ORDER_CORRECTION, "理由", CHIEF, NOW));
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> school.decide(MissedReportDecision.NO_ACTION, "理由", CHIEF, NOW));
    }

    @Test
    void ruleThirtyThreeWhatASchoolPutRightIsNotedOnceAfterItWasOrdered() {
        MissedReport school = missed(ReportingUnitKind.SCHOOL, true);
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> school.correct(NOW.toLocalDate(), "已整改", OFFICER, NOW.toLocalDate()));
        school.decide(MissedReportDecision.ORDER_CORRECTION, "理由", CHIEF, NOW);
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> school.correct(NOW.toLocalDate().minusDays(1), "已整改", OFFICER, NOW.toLocalDate()));
        refused(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER, () -> school.correct(NOW.toLocalDate().plusDays(1), "已整改", OFFICER, NOW.toLocalDate()));
        refused(CaseRule.WRITING_DOWN_NEEDS_CONTENT, () -> school.correct(NOW.toLocalDate(), " ", OFFICER, NOW.toLocalDate()));
        assertDoesNotThrow(() -> school.correct(NOW.toLocalDate(), "已整改", OFFICER, NOW.toLocalDate()));
        refused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS, () -> school.correct(NOW.toLocalDate(), "再次", OFFICER, NOW.toLocalDate()));
    }

    private static MissedReport missed(ReportingUnitKind kind, boolean concealed) {
        return new MissedReport(1, new NewMissedReport(kind, "某单位", NOW, "事实", concealed), OFFICER, NOW);
    }

    private static MandatoryReport mandatory(LocalDateTime learned, LocalDateTime reported) {
        return new MandatoryReport(1, new NewMandatoryReport(ReportingUnitKind.SCHOOL, null, List.of(ReportSituation.OTHER_SERIOUS_HARM), learned, reported),
                OFFICER, NOW);
    }

    private static NewMandatoryReport what(ReportingUnitKind kind, List<ReportSituation> situations) {
        return new NewMandatoryReport(kind, null, situations, NOW, NOW);
    }

    private static void refused(CaseRule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule());
    }
}
