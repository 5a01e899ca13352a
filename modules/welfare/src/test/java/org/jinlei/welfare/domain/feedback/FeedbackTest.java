package org.jinlei.welfare.domain.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.Set;
import org.jinlei.cases.ReportSituation;
import org.jinlei.people.Age;
import org.jinlei.people.BirthDate;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.Sex;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What somebody tells about a child is answered once and told afterwards. */
class FeedbackTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 26, 10, 0);
    private static final PersonSummary CHILD = new PersonSummary(7, "某某", false, Sex.FEMALE, BirthDate.UNKNOWN, Age.UNKNOWN, 1, 2L, null);

    @Test
    void whoever_tells_something_can_be_told_the_answer() {
        refused(FeedbackRule.FEEDBACK_GIVER_CAN_BE_REACHED, () -> new Feedback(CHILD, said(" ", null, NOW), 5, NOW));
        refused(FeedbackRule.FEEDBACK_LIES_IN_THE_PAST, () -> new Feedback(CHILD, said("计老师", null, NOW.plusMinutes(1)), 5, NOW));
        assertNull(new Feedback(CHILD, said(null, "15400000031", NOW), 5, NOW).facts().referredAt());
    }

    @Test
    void a_situation_that_somebody_tells_of_is_handed_on_by_whose_duty_it_is() {
        NewFeedback harmed = new NewFeedback(GiverKind.TEACHER, "计老师", null, FeedbackWay.BY_PHONE, NOW, "身上有伤", Set.of(ReportSituation.INJURED_AS_BY_VIOLENCE));
        assertNotNull(new Feedback(CHILD, harmed, 5, NOW).facts().referredAt());
        assertEquals(harmed, new Feedback(CHILD, harmed, 5, NOW).facts().said());
        assertEquals("SCHOOL", GiverKind.TEACHER.reportsAs().name());
        assertEquals("VILLAGE_COMMITTEE", GiverKind.CHILD_DIRECTOR.reportsAs().name());
    }

    @Test
    void it_is_answered_once_and_told_after_it_was_given() {
        Feedback feedback = new Feedback(CHILD, said("计老师", null, NOW.minusDays(1)), 5, NOW);
        refused(FeedbackRule.FEEDBACK_IS_TOLD_AFTER_IT_WAS_GIVEN, () -> feedback.answer("已走访", FeedbackWay.BY_PHONE, NOW.minusDays(2), 6, NOW));
        refused(FeedbackRule.FEEDBACK_IS_TOLD_AFTER_IT_WAS_GIVEN, () -> feedback.answer("已走访", FeedbackWay.BY_PHONE, NOW.plusDays(1), 6, NOW));
        feedback.answer(" 已走访 ", FeedbackWay.BY_PHONE, NOW, 6, NOW);
        assertEquals("已走访", feedback.facts().answer());
        refused(FeedbackRule.FEEDBACK_IS_ANSWERED_ONCE, () -> feedback.answer("再答", FeedbackWay.BY_PHONE, NOW, 6, NOW));
    }

    private static NewFeedback said(String name, String phone, LocalDateTime at) {
        return new NewFeedback(GiverKind.TEACHER, name, phone, FeedbackWay.BY_PHONE, at, "上课打瞌睡", Set.of());
    }

    private static void refused(FeedbackRule rule, Executable work) {
        assertEquals(rule, assertThrows(BrokenRule.class, work).rule());
    }
}
