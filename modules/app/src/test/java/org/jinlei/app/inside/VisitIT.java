package org.jinlei.app.inside;

import static org.jinlei.app.inside.CaseBench.CHIEF;
import static org.jinlei.app.inside.CaseBench.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.domain.intake.ReferralWork;
import org.jinlei.cases.domain.intake.MandatoryWork;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PersonLoader;
import org.jinlei.people.Sex;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.rules.SeveralDone;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.jinlei.welfare.domain.FileWork;
import org.jinlei.welfare.domain.attention.AttentionFactKind;
import org.jinlei.welfare.domain.attention.AttentionLevel;
import org.jinlei.welfare.domain.attention.AttentionWork;
import org.jinlei.welfare.domain.attention.NewAttention;
import org.jinlei.welfare.domain.attention.NewAttentionFact;
import org.jinlei.welfare.domain.feedback.FeedbackWay;
import org.jinlei.welfare.domain.feedback.FeedbackWork;
import org.jinlei.welfare.domain.feedback.GiverKind;
import org.jinlei.welfare.domain.feedback.NewFeedback;
import org.jinlei.welfare.domain.openings.OpeningPurpose;
import org.jinlei.welfare.domain.openings.OpeningWork;
import org.jinlei.welfare.domain.visits.DueFilter;
import org.jinlei.welfare.domain.visits.DueRow;
import org.jinlei.welfare.domain.visits.DueSort;
import org.jinlei.welfare.domain.visits.DueState;
import org.jinlei.welfare.domain.visits.DueVisits;
import org.jinlei.welfare.domain.visits.Impression;
import org.jinlei.welfare.domain.visits.NewCampaign;
import org.jinlei.welfare.domain.visits.NewVisit;
import org.jinlei.welfare.domain.visits.PlanSheet;
import org.jinlei.welfare.domain.visits.SeenAdult;
import org.jinlei.welfare.domain.visits.VisitCampaigns;
import org.jinlei.welfare.domain.visits.VisitFilter;
import org.jinlei.welfare.domain.visits.VisitPlace;
import org.jinlei.welfare.domain.visits.VisitPlanWork;
import org.jinlei.welfare.domain.visits.VisitRegister;
import org.jinlei.welfare.domain.visits.VisitRow;
import org.jinlei.welfare.domain.visits.VisitSheet;
import org.jinlei.welfare.domain.visits.VisitSort;
import org.jinlei.welfare.domain.visits.VisitWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visits: who was not visited is found by itself, who only enters sees their own, and what was written is never overwritten. */
@ExtendWith(ArquillianExtension.class)
class VisitIT {

    private static final String GRID = "grid";
    private static final String AUXILIARY = "auxiliary";
    private static final String COMMUNITY = "community";
    private static final String GRID_ONE = CaseBench.VILLAGE + "-1";

    @Inject
    private CaseBench bench;

    @Inject
    private VisitWork visits;

    @Inject
    private VisitPlanWork plans;

    @Inject
    private DueVisits due;

    @Inject
    private VisitRegister register;

    @Inject
    private VisitCampaigns campaigns;

    @Inject
    private FeedbackWork feedback;

    @Inject
    private ReportRegister reports;

    @Inject
    private MandatoryWork mandatories;

    @Inject
    private OpeningWork openings;

    @Inject
    private FileWork files;

    @Inject
    private AttentionWork attention;

    @Inject
    private WorklistDesk worklist;

    @Inject
    private ReferralWork referrals;

    @Inject
    private ReportWork intake;

    @Inject
    private org.jinlei.cases.domain.intake.FeedbackWork reporters;

    @Inject
    private PersonLoader loader;

    @Inject
    private Access access;

    @Inject
    private EntityManager em;

    @Inject
    private Clock clock;

    @Test
    void a_child_is_due_a_rhythm_after_it_was_seen_and_not_before() {
        long child = child("俞小满", GRID_ONE);
        long first = bench.as(GRID, () -> visits.recordFor(child, met(GRID, 95)));
        long plan = planOf(child);
        assertEquals(DueState.NOT_VISITED, waiting(GRID, plan).state(), "typed back from paper: 95 days ago");
        bench.as(COMMUNITY, () -> visits.record(plan, notMet(1)));
        assertEquals(DueState.NOT_VISITED, waiting(GRID, plan).state(), "going there without meeting the child moves nothing");
        long second = bench.as(COMMUNITY, () -> visits.record(plan, met(COMMUNITY, 0)));
        assertEquals(bench.today().plusDays(90), waiting(GRID, plan).dueOn());
        assertFalse(bench.as(OFFICER, () -> visits.view(second)).visit().inTime(), "it came late");
        bench.as(COMMUNITY, () -> visits.correct(second, notMet(0), "误点见到本人", version(second)));
        assertEquals(DueState.NOT_VISITED, waiting(GRID, plan).state(), "the correction counts");
        assertTrue(bench.as(GRID, () -> visits.view(first)).visit().childSeen());
        int version = bench.as(COMMUNITY, () -> plans.view(plan)).plan().version();
        refused("OWN_RHYTHM_NEEDS_A_REASON", () -> bench.as(COMMUNITY, () -> plans.decide(plan, 7, null, null, null, version)));
        bench.as(COMMUNITY, () -> plans.decide(plan, 200, "转外地就读，假期走访", bench.user(COMMUNITY), bench.user(AUXILIARY), version));
        assertEquals(DueState.PLANNED_LATER, waiting(AUXILIARY, plan).state());
        assertThrows(ChangedMeanwhile.class, () -> bench.as(OFFICER, () -> plans.decide(plan, null, null, null, null, version)));
    }

    @Test
    void who_only_enters_sees_what_they_wrote_themselves() {
        long child = child("农雨桐", GRID_ONE);
        long byGrid = bench.as(GRID, () -> visits.recordFor(child, met(GRID, 2)));
        long plan = planOf(child);
        long byOfficer = bench.as(COMMUNITY, () -> visits.record(plan, met(COMMUNITY, 1)));
        PlanSheet own = bench.as(GRID, () -> plans.view(plan));
        assertEquals(List.of(byGrid), own.visits().stream().map(one -> one.id()).toList());
        assertFalse(own.decidable());
        assertEquals(2, bench.as(COMMUNITY, () -> plans.view(plan)).visits().size());
        assertTrue(listed(OFFICER).containsAll(Set.of(byGrid, byOfficer)));
        assertTrue(listed(GRID).contains(byGrid) && !listed(GRID).contains(byOfficer));
        for (String who : List.of(GRID, AUXILIARY)) {
            assertThrows(NotThere.class, () -> bench.as(who, () -> visits.view(byOfficer)), who);
            assertThrows(NotThere.class, () -> bench.as(who, () -> visits.correct(byOfficer, met(who, 1), "冒改", 0)), who);
            assertThrows(NotThere.class, () -> bench.as(who, () -> plans.decide(plan, 7, "理由", null, null, 0)), who);
        }
        for (String who : List.of("stranger", "volunteers", "education", "auditor", "system", CHIEF,
                bench.colleague("community2", bench.otherVillage(), Role.COMMUNITY_OFFICER))) {
            assertThrows(NotThere.class, () -> bench.as(who, () -> visits.view(byGrid)), who);
            assertThrows(NotThere.class, () -> bench.as(who, () -> plans.view(plan)), who);
            assertThrows(NotThere.class, () -> bench.as(who, () -> visits.record(plan, met(COMMUNITY, 0))), who);
        }
        long elsewhere = child("车书瑶", bench.otherVillage());
        assertThrows(NotThere.class, () -> bench.as(GRID, () -> visits.recordFor(elsewhere, met(GRID, 0))), "not one of the own villages");
    }

    @Test
    void auxiliaries_go_under_a_named_officer_and_who_types_need_not_have_gone() {
        long child = child("和思远", CaseBench.VILLAGE);
        refused("AUXILIARY_VISITS_UNDER_A_NAMED_OFFICER", () -> bench.as(AUXILIARY, () -> visits.recordFor(child, account(AUXILIARY, GRID, null, 0, Set.of()))));
        refused("AUXILIARY_VISITS_UNDER_A_NAMED_OFFICER", () -> bench.as(AUXILIARY, () -> visits.recordFor(child, account(AUXILIARY, GRID, GRID, 0, Set.of()))));
        refused("VISIT_IS_MADE_BY_WHO_MAY", () -> bench.as(AUXILIARY, () -> visits.recordFor(child, account("volunteers", GRID, COMMUNITY, 0, Set.of()))));
        refused("VISIT_LIES_IN_THE_PAST", () -> bench.as(AUXILIARY, () -> visits.recordFor(child, account(AUXILIARY, GRID, COMMUNITY, -1, Set.of()))));
        long visit = bench.as(OFFICER, () -> visits.recordFor(child, account(AUXILIARY, GRID, COMMUNITY, 3, Set.of())));
        assertFalse(bench.as(COMMUNITY, () -> visits.view(visit)).isOpen(), "what others wrote is read for a purpose (rule 40)");
        VisitSheet typed = read(COMMUNITY, visit);
        assertTrue(typed.isOpen());
        assertEquals(bench.user(AUXILIARY), typed.visit().visitor());
        assertEquals(bench.user(OFFICER), typed.visit().enteredBy());
    }

    @Test
    void a_correction_is_a_further_version_and_a_ticked_situation_is_handed_on_once() {
        long child = child("步云帆", CaseBench.VILLAGE);
        long visit = bench.as(COMMUNITY, () -> visits.recordFor(child, met(COMMUNITY, 1)));
        assertNull(bench.as(COMMUNITY, () -> visits.view(visit)).visit().referredAt());
        NewVisit hurt = account(COMMUNITY, AUXILIARY, null, 1, Set.of(ReportSituation.INJURED_AS_BY_VIOLENCE));
        int version = version(visit);
        refused("CORRECTION_NEEDS_A_REASON", () -> bench.as(COMMUNITY, () -> visits.correct(visit, hurt, " ", version)));
        bench.as(COMMUNITY, () -> visits.correct(visit, hurt, "补记伤情", version));
        refused("FILE_IS_OPENED_WITH_A_PURPOSE", () -> bench.as(OFFICER, () -> visits.correct(visit, hurt, "同时更正", version)));
        read(OFFICER, visit);
        ChangedMeanwhile faster = assertThrows(ChangedMeanwhile.class, () -> bench.as(OFFICER, () -> visits.correct(visit, hurt, "同时更正", version)));
        assertNotNull(faster.changedBy());
        VisitSheet sheet = read(OFFICER, visit);
        assertEquals(2, sheet.versions().size());
        assertEquals(Set.of(), sheet.versions().get(0).said().situations(), "what was written first is kept");
        assertEquals(Set.of(ReportSituation.INJURED_AS_BY_VIOLENCE), sheet.said().situations());
        LocalDateTime handedOn = sheet.visit().referredAt();
        assertNotNull(handedOn);
        bench.as(COMMUNITY, () -> visits.correct(visit, hurt, "补充", version(visit)));
        assertEquals(handedOn, bench.as(OFFICER, () -> visits.view(visit)).visit().referredAt(), "once");
        awaitReferrals();
        VisitSheet told = bench.as(OFFICER, () -> visits.view(visit));
        assertNotNull(told.receipt(), "the report was opened, with what was seen");
        assertTrue(bench.as(OFFICER, () -> reports.view(told.receipt().report())).narrative().contains("右臂有瘀伤"));
        bench.as(COMMUNITY, () -> visits.correct(visit, account(COMMUNITY, AUXILIARY, null, 1, Set.of(ReportSituation.INJURED_AS_BY_VIOLENCE, ReportSituation.ABANDONED_OR_UNATTENDED)),
                "补记无人照料", version(visit)));
        awaitReferrals();
        assertEquals(Set.of(ReportSituation.INJURED_AS_BY_VIOLENCE, ReportSituation.ABANDONED_OR_UNATTENDED),
                bench.as(OFFICER, () -> mandatories.of(told.receipt().report())).situations(), "what a correction adds is reported, too");
        assertEquals(1, number("select count(*) from cases_referral where origin = 'VISIT' and origin_id = " + visit));
        assertEquals(0, number("select count(*) from platform_audit_entry where reason in ('补记伤情', '补记无人照料')"), "why it was corrected stays with the visit");
        assertNull(bench.as(COMMUNITY, () -> visits.view(visit)).receipt(), "who does not read reports knows that it was handed on, no more");
        assertEquals(0, number("select count(*) from welfare_visit_version where locate('臂', conditions) > 0"), "nothing is readable in the database");
    }

    @Test
    void the_plan_begins_and_ends_with_the_file_and_an_overdue_visit_is_on_the_worklist() {
        long child = child("亓官雪", GRID_ONE);
        long file = bench.as(COMMUNITY, () -> files.begin(child));
        long plan = planOf(child);
        assertEquals(bench.today().plusDays(90), waiting(GRID, plan).dueOn(), "the plainest rhythm, and no level");
        assertEquals(bench.user(COMMUNITY), waiting(GRID, plan).visitor(), "who answers for the file answers for the visits");
        String step = "welfare.visitChild /welfare/visits/edit?plan=" + plan;
        assertFalse(steps(COMMUNITY).contains(step));
        bench.as(COMMUNITY, () -> visits.record(plan, met(COMMUNITY, 120)));
        assertTrue(steps(COMMUNITY).contains(step), "overdue");
        bench.as(COMMUNITY, () -> visits.record(plan, met(COMMUNITY, 0)));
        assertFalse(steps(COMMUNITY).contains(step));
        bench.as(COMMUNITY, () -> openings.open(file, OpeningPurpose.ATTENTION, "关注研判"));
        bench.as(COMMUNITY, () -> attention.note(file, new NewAttentionFact(AttentionFactKind.CHILD_LIVES_ALONE, bench.today(), "走访", null)));
        long fact = number("select max(id) from welfare_attention_fact where file_id = " + file);
        bench.as(COMMUNITY, () -> attention.decide(file, new NewAttention(AttentionLevel.URGENT, "独自居住", bench.today().plusDays(30), Set.of(fact))));
        assertEquals(bench.today().plusDays(7), waiting(GRID, plan).dueOn(), "the rhythm of the level of attention");
        bench.as(COMMUNITY, () -> files.archive(file, "已随父母外出居住"));
        assertTrue(bench.as(GRID, () -> due.list(new DueFilter(null, null, false, null), new PageRequest<>(DueSort.DUE, false, null, 100))).rows().stream()
                .noneMatch(one -> one.id() == plan), "it ends with the file");
        refused("VISIT_OF_AN_OPEN_FILE", () -> bench.as(GRID, () -> visits.record(plan, met(GRID, 0))));
    }

    @Test
    void a_campaign_waits_for_its_children_until_they_were_seen() {
        long first = child("璩星河", CaseBench.VILLAGE);
        long second = child("郗念慈", GRID_ONE);
        refused("CAMPAIGN_ENDS_AHEAD", () -> bench.as(COMMUNITY, () -> campaigns.begin(new NewCampaign("过期", "无", bench.today().minusDays(1)))));
        long campaign = bench.as(OFFICER, () -> campaigns.begin(new NewCampaign("防溺水走访", "暑期安全", bench.today().plusDays(5))));
        SeveralDone begun = bench.as(OFFICER, () -> SeveralDone.each(List.of(first, second, first, 987654321L), one -> campaigns.addChild(campaign, one, bench.user(COMMUNITY))));
        assertEquals(2, begun.done());
        assertEquals(List.of("CHILD_IS_IN_THE_CAMPAIGN", "not there"), begun.refused().stream().map(one -> one.why() == null ? "not there" : one.why().rule().name()).toList());
        long plan = planOf(second);
        assertEquals(bench.today().plusDays(5), waiting(GRID, plan).dueOn());
        assertEquals(bench.user(COMMUNITY), waiting(GRID, plan).visitor());
        String step = "welfare.visitCampaign /welfare/visits/due?mine=true&campaign=" + campaign;
        assertEquals(1, steps(COMMUNITY).stream().filter(step::equals).count(), "from its beginning, once however many children there are");
        assertEquals(2, bench.as(COMMUNITY, () -> due.list(new DueFilter(null, null, true, campaign), new PageRequest<>(DueSort.DUE, false, null, 100))).rows().size());
        bench.as(COMMUNITY, () -> plans.decide(plan, null, null, bench.user(GRID), null, (int) number("select version from welfare_visit_plan where id = " + plan)));
        assertTrue(steps(GRID).contains(step), "it follows who is to go");
        bench.as(COMMUNITY, () -> visits.record(plan, notMet(0)));
        assertEquals(0, bench.as(OFFICER, () -> campaigns.view(campaign)).getSeen());
        long visit = bench.as(GRID, () -> visits.record(plan, met(GRID, 0)));
        assertEquals(1, bench.as(OFFICER, () -> campaigns.view(campaign)).getSeen());
        assertEquals(List.of(1), bench.as(OFFICER, () -> campaigns.view(campaign)).coverage().stream().map(one -> one.seen()).toList(), "one village with its grid");
        assertEquals(bench.today().plusDays(90), waiting(GRID, plan).dueOn());
        bench.as(GRID, () -> visits.correct(visit, notMet(0), "点错", version(visit)));
        assertEquals(0, bench.as(OFFICER, () -> campaigns.view(campaign)).getSeen(), "a correction counts here, too");
        assertTrue(steps(GRID).contains(step));
        bench.as(COMMUNITY, () -> campaigns.end(campaign));
        assertEquals(bench.today().plusDays(90), waiting(GRID, plan).dueOn(), "by its own rhythm again");
        assertFalse(steps(COMMUNITY).contains(step) || steps(GRID).contains(step));
        for (String who : List.of("stranger", GRID, AUXILIARY, CHIEF, "volunteers")) {
            assertThrows(NotThere.class, () -> bench.as(who, () -> campaigns.view(campaign)), who);
        }
    }

    @Test
    void a_visit_written_into_the_wrong_file_is_withdrawn_and_counts_nowhere() {
        long child = child("缑知秋", GRID_ONE);
        bench.as(COMMUNITY, () -> files.begin(child));
        long plan = planOf(child);
        long campaign = bench.as(OFFICER, () -> campaigns.begin(new NewCampaign("返校走访", "开学", bench.today().plusDays(9))));
        bench.as(OFFICER, () -> campaigns.addChild(campaign, child, bench.user(GRID)));
        long kept = bench.as(GRID, () -> visits.record(plan, met(GRID, 30)));
        long wrong = bench.as(GRID, () -> visits.record(plan, account(GRID, null, null, 0, Set.of(ReportSituation.INJURED_AS_BY_VIOLENCE))));
        assertEquals(1, bench.as(OFFICER, () -> campaigns.view(campaign)).getSeen());
        int version = version(wrong);
        for (String who : List.of(AUXILIARY, OFFICER, COMMUNITY)) {
            assertThrows(NotThere.class, () -> bench.as(who, () -> visits.withdraw(wrong, "不是本人登记", version)), who);
        }
        refused("WITHDRAWAL_NEEDS_A_REASON", () -> bench.as(GRID, () -> visits.withdraw(wrong, " ", version)));
        bench.as(GRID, () -> visits.withdraw(wrong, "记到了同名儿童的档案", version));
        refused("VISIT_WAS_WITHDRAWN", () -> bench.as(GRID, () -> visits.withdraw(wrong, "再次撤回", version)));
        refused("VISIT_WAS_WITHDRAWN", () -> bench.as(GRID, () -> visits.correct(wrong, met(GRID, 0), "改回", version(wrong))));
        assertEquals(0, bench.as(OFFICER, () -> campaigns.view(campaign)).getSeen());
        assertEquals(bench.today().plusDays(9), waiting(GRID, plan).dueOn(), "the campaign waits again");
        bench.as(OFFICER, () -> campaigns.end(campaign));
        assertEquals(bench.today().plusDays(60), waiting(GRID, plan).dueOn(), "ninety days after the visit that counts");
        assertTrue(listed(OFFICER).contains(kept) && !listed(OFFICER).contains(wrong));
        assertEquals(0, number("select count(*) from welfare_planned_visit where visit_id = " + wrong));
        VisitSheet seen = read(OFFICER, wrong);
        assertTrue(seen.isOpen() && seen.visit().isWithdrawn() && !seen.withdrawable(), "it stays where it is for those who read it");
        assertEquals("记到了同名儿童的档案", seen.visit().withdrawnReason());
        assertTrue(bench.as(COMMUNITY, () -> plans.view(plan)).visits().stream().anyMatch(one -> one.id() == wrong && one.isWithdrawn()));
        until(() -> number("select count(*) from cases_referral where origin = 'VISIT' and withdrawn_at is not null and origin_id = " + wrong) == 1);
        long report = bench.as(OFFICER, () -> visits.view(wrong)).receipt().report();
        String step = "cases.referralWithdrawn /cases/reports/view?id=" + report;
        assertTrue(steps(OFFICER).contains(step), "what was handed on stays, and who handles it is told");
        bench.as(OFFICER, () -> referrals.noteWithdrawal(report));
        assertFalse(steps(OFFICER).contains(step));
        assertEquals(bench.user(OFFICER), bench.as(OFFICER, () -> referrals.of(report)).notedBy());
        int version2 = version(kept);
        bench.as(OFFICER, () -> visits.withdraw(kept, "核实为另一名儿童", version2));
        assertEquals(bench.today(), waiting(GRID, plan).dueOn().minusDays(90), "who works for the whole station may, once the file is open");
    }

    @Test
    void whoever_settled_a_report_is_told_of_a_situation_that_a_correction_of_the_visit_adds() {
        long child = child("茹采桑", GRID_ONE);
        long visit = bench.as(GRID, () -> visits.recordFor(child, account(GRID, null, null, 0, Set.of(ReportSituation.ABANDONED_OR_UNATTENDED))));
        until(() -> number("select count(*) from cases_referral where origin = 'VISIT' and origin_id = " + visit) == 1);
        long report = number("select report_id from cases_referral where origin = 'VISIT' and origin_id = " + visit);
        String step = "cases.referralAdded /cases/reports/view?id=" + report;
        bench.as(OFFICER, () -> reporters.give(report, LocalDateTime.now(clock), org.jinlei.cases.domain.intake.FeedbackWay.PHONE, "已查看，祖母照看"));
        bench.as(OFFICER, () -> intake.closeWithoutCase(report, "祖母照看"));
        assertFalse(steps(OFFICER).contains(step));
        bench.as(GRID, () -> visits.correct(visit, account(GRID, null, null, 0, Set.of(ReportSituation.ABANDONED_OR_UNATTENDED)), "补充见闻", version(visit)));
        bench.as(GRID, () -> visits.correct(visit, account(GRID, null, null, 0, Set.of(ReportSituation.ABANDONED_OR_UNATTENDED, ReportSituation.INJURED_AS_BY_VIOLENCE)),
                "看到手臂有伤", version(visit)));
        until(() -> number("select count(*) from cases_referral where added_at is not null and report_id = " + report) == 1);
        assertTrue(steps(OFFICER).contains(step), "settled or not");
        assertThrows(NotThere.class, () -> bench.as(GRID, () -> referrals.noteAddition(report)));
        bench.as(OFFICER, () -> referrals.noteAddition(report));
        assertFalse(steps(OFFICER).contains(step));
        assertEquals(bench.user(OFFICER), bench.as(OFFICER, () -> referrals.of(report)).addedNotedBy());
        assertThrows(NotThere.class, () -> bench.as(OFFICER, () -> referrals.noteAddition(report)), "once");
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Test
    void feedback_waits_on_the_worklist_until_its_giver_was_told() {
        long child = child("逯安安", GRID_ONE);
        NewFeedback said = new NewFeedback(GiverKind.TEACHER, "邰老师", null, FeedbackWay.BY_PHONE, LocalDateTime.now(clock).minusDays(1), "上课打瞌睡", Set.of());
        refused("FEEDBACK_GIVER_CAN_BE_REACHED", () -> bench.as(GRID, () -> feedback.take(child, new NewFeedback(GiverKind.NEIGHBOUR, " ", null, FeedbackWay.BY_PHONE,
                LocalDateTime.now(clock), "无人照看", Set.of()))));
        long id = bench.as(GRID, () -> feedback.take(child, said));
        String step = "welfare.answerFeedback /welfare/feedback/view?id=" + id;
        assertTrue(steps(COMMUNITY).contains(step));
        assertFalse(steps(GRID).contains(step));
        assertFalse(bench.as(GRID, () -> feedback.view(id)).answerable());
        assertThrows(NotThere.class, () -> bench.as(GRID, () -> feedback.answer(id, "知悉", FeedbackWay.BY_PHONE, LocalDateTime.now(clock))));
        for (String who : List.of(AUXILIARY, CHIEF, "stranger", "education", "volunteers", "auditor")) {
            assertThrows(NotThere.class, () -> bench.as(who, () -> feedback.view(id)), who);
        }
        refused("FEEDBACK_IS_TOLD_AFTER_IT_WAS_GIVEN", () -> bench.as(COMMUNITY, () -> feedback.answer(id, "已走访", FeedbackWay.BY_PHONE, LocalDateTime.now(clock).minusDays(3))));
        bench.as(COMMUNITY, () -> feedback.answer(id, "已走访，奶奶答应早些安排睡觉", FeedbackWay.BY_PHONE, LocalDateTime.now(clock).minusMinutes(1)));
        assertFalse(steps(COMMUNITY).contains(step));
        refused("FEEDBACK_IS_ANSWERED_ONCE", () -> bench.as(COMMUNITY, () -> feedback.answer(id, "再答", FeedbackWay.BY_PHONE, LocalDateTime.now(clock).minusMinutes(1))));
        assertTrue(bench.as(GRID, () -> feedback.view(id)).feedback().isAnswered(), "who passed it on sees what became of it");
        assertEquals(0, number("select count(*) from welfare_feedback where locate('邰', giver_name) > 0 or locate('瞌睡', words) > 0"), "nothing is readable in the database");
    }

    private void awaitReferrals() {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (number("select count(*) from platform_event_publication where listener like '%.ReferralIntake.open' and status <> 'COMPLETED'") > 0) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private List<String> steps(String who) {
        return bench.as(who, worklist::mine).stream().map(task -> task.kind() + " " + task.link()).toList();
    }

    private List<Long> listed(String who) {
        return bench.as(who, () -> register.list(new VisitFilter(null, null, null, null, null, null, false), new PageRequest<>(VisitSort.VISITED, true, null, 100))).rows().stream()
                .map(VisitRow::id).toList();
    }

    private DueRow waiting(String who, long plan) {
        return bench.as(who, () -> due.list(new DueFilter(null, null, false, null), new PageRequest<>(DueSort.DUE, false, null, 100))).rows().stream()
                .filter(one -> one.id() == plan).findFirst().orElseThrow();
    }

    /** Opens the child's file for a purpose and reads the visit. */
    private VisitSheet read(String who, long visit) {
        long file = bench.as(who, () -> visits.view(visit)).visit().fileId();
        bench.as(who, () -> openings.open(file, OpeningPurpose.VISIT, "走访准备"));
        return bench.as(who, () -> visits.view(visit));
    }

    private int version(long visit) {
        return bench.as(OFFICER, () -> visits.view(visit)).visit().version();
    }

    private long planOf(long child) {
        return number("select id from welfare_visit_plan where person_id = " + child);
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private NewVisit met(String who, int daysAgo) {
        return account(who, null, null, daysAgo, Set.of());
    }

    private NewVisit account(String who, String with, String officer, int daysAgo, Set<ReportSituation> situations) {
        return new NewVisit(LocalDateTime.now(clock).minusDays(daysAgo).minusMinutes(1), VisitPlace.CHILDS_HOME, bench.user(who), with == null ? null : bench.user(with),
                with == null ? "村儿童主任" : null, officer == null ? null : bench.user(officer), true, null, Set.of(SeenAdult.GRANDPARENTS_SEEN),
                situations.isEmpty() ? Impression.ALL_RIGHT : Impression.PROBLEM, Impression.ALL_RIGHT, Impression.ALL_RIGHT, situations.isEmpty() ? null : "右臂有瘀伤", null, "没人打我",
                situations, null, null);
    }

    private NewVisit notMet(int daysAgo) {
        return new NewVisit(LocalDateTime.now(clock).minusDays(daysAgo).minusMinutes(1), VisitPlace.CHILDS_HOME, bench.user(COMMUNITY), bench.user(AUXILIARY), null, null, false,
                "锁门", Set.of(), null, null, null, null, null, null, Set.of(), null, null);
    }

    private long child(String name, String place) {
        NewPerson person = new NewPerson(name, null, Sex.FEMALE, new BirthDate(bench.today().minusYears(9), bench.today().minusYears(9), BirthEvidence.HOUSEHOLD_REGISTER), null,
                null, List.of(), null, bench.unit(place), null, null);
        return access.asJob("demonstration", () -> loader.load(List.of(person), bench.unit(CaseBench.STATION))).get(0);
    }

    private static void refused(String rule, Runnable work) {
        assertEquals(rule, assertThrows(BrokenRule.class, work::run).rule().name());
    }
}
