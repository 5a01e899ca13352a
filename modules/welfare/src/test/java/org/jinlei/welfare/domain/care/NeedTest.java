package org.jinlei.welfare.domain.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A need has an owner and a day, and is never dropped in silence. */
class NeedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDateTime NOW = TODAY.atTime(10, 0);

    @Test
    void it_says_what_is_lacking_and_clothing_has_a_size() {
        refused(CareRule.NEED_SAYS_WHAT_AND_FOR_WHOM, () -> Need.check(said(null, null, "棉衣", NeedUrgency.THIS_WEEK)));
        refused(CareRule.NEED_SAYS_WHAT_AND_FOR_WHOM, () -> Need.check(said(NeedKind.FOOD, null, " ", NeedUrgency.THIS_WEEK)));
        refused(CareRule.NEED_SAYS_WHAT_AND_FOR_WHOM, () -> Need.check(said(NeedKind.FOOD, null, "牛奶", null)));
        refused(CareRule.CLOTHING_HAS_A_SIZE, () -> Need.check(said(NeedKind.CLOTHING, null, "棉衣", NeedUrgency.THIS_WEEK)));
        Need.check(said(NeedKind.CLOTHING, "140", "棉衣", NeedUrgency.THIS_WEEK));
    }

    @Test
    void it_is_owed_by_somebody_by_a_day_from_the_first_moment() {
        NeedFacts facts = need().facts();
        assertEquals(TODAY.plusDays(7), facts.dueOn());
        assertEquals(3, facts.ownerId());
        refused(CareRule.NEED_HAS_AN_OWNER_AND_A_DATE, () -> need().handOn(null, TODAY, TODAY));
        refused(CareRule.NEED_HAS_AN_OWNER_AND_A_DATE, () -> need().handOn(4L, TODAY.minusDays(1), TODAY));
    }

    @Test
    void it_ends_with_a_result_or_without_one_for_a_reason() {
        refused(CareRule.NEED_ENDS_WITH_A_RESULT, () -> need().end(NeedStatus.CLOSED, TODAY, "无", false, 3, TODAY));
        refused(CareRule.NEED_ENDS_WITH_A_RESULT, () -> need().end(NeedStatus.MET, TODAY, " ", false, 3, TODAY));
        refused(CareRule.RESULT_IS_NOT_OF_THE_FUTURE, () -> need().end(NeedStatus.MET, TODAY.plusDays(1), "已送到", false, 3, TODAY));
        refused(CareRule.NEED_ENDS_AFTER_ITS_PLAN, () -> need().end(NeedStatus.MET, TODAY, "已送到", true, 3, TODAY));
        refused(CareRule.NEED_CLOSED_WITHOUT_RESULT_SAYS_WHY, () -> need().close(" ", false, 3, TODAY));
        refused(CareRule.NEED_ENDS_AFTER_ITS_PLAN, () -> need().close("已迁出", true, 3, TODAY));
        Need met = need();
        met.end(NeedStatus.MET, TODAY, "已送到", false, 3, TODAY);
        assertFalse(met.facts().isOpen());
        refused(CareRule.NEED_HAS_ENDED, met::planned);
        met.owedAgain();
        assertEquals(NeedStatus.PLANNED, met.facts().status());
    }

    @Test
    void what_is_planned_has_an_owner_a_day_and_an_end() {
        refused(CareRule.PLAN_ITEM_SAYS_WHAT_WHO_AND_WHEN, () -> new PlanItem(1, new NewPlanItem(PlanItemKind.ITEM, "棉衣", 0, 3L, TODAY), TODAY));
        refused(CareRule.PLAN_ITEM_SAYS_WHAT_WHO_AND_WHEN, () -> new PlanItem(1, new NewPlanItem(PlanItemKind.ITEM, "棉衣", 1, null, TODAY), TODAY));
        refused(CareRule.PLAN_ITEM_SAYS_WHAT_WHO_AND_WHEN, () -> new PlanItem(1, new NewPlanItem(PlanItemKind.ITEM, "棉衣", 1, 3L, TODAY.minusDays(1)), TODAY));
        PlanItem visit = new PlanItem(1, new NewPlanItem(PlanItemKind.VISIT, "周末陪伴", 1, 3L, TODAY), TODAY);
        refused(CareRule.PLAN_ITEM_GIVEN_UP_SAYS_WHY, () -> visit.giveUp("", 3, TODAY));
        visit.done(TODAY, "一起写作业", 3, TODAY);
        refused(CareRule.PLAN_ITEM_HAS_ENDED, () -> visit.giveUp("改期", 3, TODAY));
    }

    private static NewNeed said(NeedKind kind, String size, String what, NeedUrgency urgency) {
        return new NewNeed(7, kind, size, what, urgency, null);
    }

    private static Need need() {
        return new Need("XQ-1", said(NeedKind.CLOTHING, "140", "棉衣", NeedUrgency.THIS_WEEK), new NeedPlace(6, 1, 2L), 3, 3, NOW);
    }

    private static void refused(CareRule rule, Executable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what).rule());
    }
}
