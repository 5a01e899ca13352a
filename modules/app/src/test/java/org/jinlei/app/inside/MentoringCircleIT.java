package org.jinlei.app.inside;

import static org.jinlei.app.inside.CaseBench.CHIEF;
import static org.jinlei.app.inside.CaseBench.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.correction.AreaFinding;
import org.jinlei.cases.domain.correction.Assessment;
import org.jinlei.cases.domain.correction.AssessmentArea;
import org.jinlei.cases.domain.correction.AssessmentLevel;
import org.jinlei.cases.domain.correction.AssessmentStage;
import org.jinlei.cases.domain.correction.AssessmentWork;
import org.jinlei.cases.domain.correction.CompanionRole;
import org.jinlei.cases.domain.correction.ContactFacts;
import org.jinlei.cases.domain.correction.CorrectionWork;
import org.jinlei.cases.domain.correction.DigestRow;
import org.jinlei.cases.domain.correction.DigestWork;
import org.jinlei.cases.domain.correction.EarlyEnd;
import org.jinlei.cases.domain.correction.LookBackOwed;
import org.jinlei.cases.domain.correction.LookBackWork;
import org.jinlei.cases.domain.correction.MeetingNote;
import org.jinlei.cases.domain.correction.MentoringGroupWork;
import org.jinlei.cases.domain.correction.MentoringRhythm;
import org.jinlei.cases.domain.correction.MentoringWork;
import org.jinlei.cases.domain.correction.Mood;
import org.jinlei.cases.domain.correction.NewCompanion;
import org.jinlei.cases.domain.correction.Reoffence;
import org.jinlei.cases.domain.correction.SittingChild;
import org.jinlei.cases.domain.correction.SittingVoice;
import org.jinlei.cases.domain.correction.SittingWork;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.DispositionWork;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The group around the child, several children in one sitting, assessments, the weekly digest, the end and what comes half a year later. */
@ExtendWith(ArquillianExtension.class)
class MentoringCircleIT {

    private static final BehaviourCode THEFT = BehaviourCode.SERIOUS_38_4_STEALING_ROBBING_DAMAGING;
    private static final String COMMUNITY = "community";

    @Inject
    private CaseBench bench;

    @Inject
    private MentoringWork mentoring;

    @Inject
    private MentoringGroupWork groups;

    @Inject
    private SittingWork sittings;

    @Inject
    private AssessmentWork assessments;

    @Inject
    private DigestWork digests;

    @Inject
    private LookBackWork lookBacks;

    @Inject
    private CorrectionWork correction;

    @Inject
    private DispositionWork dispositions;

    @Inject
    private ClosingWork closings;

    @Inject
    private WorklistDesk worklist;

    @Inject
    private Grants time;

    @Inject
    private jakarta.enterprise.inject.Instance<Ledger<?>> ledgers;

    @Test
    void one_sitting_writes_into_each_plan_and_each_childs_words_stay_in_its_own() {
        long first = mentored(OFFICER);
        long second = mentored(OFFICER);
        assertEquals(SittingChild.Tie.ITSELF, bench.as(COMMUNITY, () -> sittings.children(first)).get(0).tie());
        MeetingNote common = new MeetingNote("一起谈放学路上的约定", 40, null, null, "下周分别家访", bench.today().atStartOfDay());
        List<SittingVoice> voices = List.of(new SittingVoice(first, Mood.LOW, "我不想上学"), new SittingVoice(second, Mood.GOOD, "老师表扬我了"));
        refused("SITTING_IS_OF_SEVERAL_CHILDREN", () -> bench.as(COMMUNITY, () -> sittings.sit(voices.subList(0, 1), common)));
        String other = bench.colleague("community2", bench.otherVillage(), Role.COMMUNITY_OFFICER);
        assertThrows(NotThere.class, () -> bench.as(other, () -> sittings.sit(voices, common)));
        bench.as(COMMUNITY, () -> sittings.sit(voices, common));
        ContactFacts ofFirst = bench.as(OFFICER, () -> mentoring.contactsOf(first)).get(0);
        ContactFacts ofSecond = bench.as(OFFICER, () -> mentoring.contactsOf(second)).get(0);
        assertEquals("我不想上学", ofFirst.ownWords());
        assertEquals("老师表扬我了", ofSecond.ownWords());
        assertEquals(List.of(Mood.LOW, Mood.GOOD), List.of(ofFirst.mood(), ofSecond.mood()));
        assertEquals(bench.today(), ofFirst.plannedOn(), "today's planned meeting was meant");
        assertEquals(ofFirst.sitting(), ofSecond.sitting());
        long gone = mentored(OFFICER);
        bench.as(OFFICER, () -> mentoring.endEarly(gone, EarlyEnd.MOVED_AWAY, "随父母迁往外省"));
        List<SittingVoice> withEnded = List.of(new SittingVoice(first, Mood.LOW, "甲"), new SittingVoice(gone, Mood.LOW, "乙"));
        refused("STEP_DOES_NOT_FIT_THE_STATUS", () -> bench.as(OFFICER, () -> sittings.sit(withEnded, common)));
        assertTrue(bench.as(OFFICER, () -> mentoring.contactsOf(first)).stream().noneMatch(one -> "甲".equals(one.ownWords())), "all or none");
    }

    @Test
    void meetings_are_planned_and_put_off_and_the_group_has_consent() {
        long task = mentored(OFFICER);
        refused("OUTSIDERS_JOIN_BY_THE_GUARDIANS_CONSENT", () -> bench.as(OFFICER, () -> groups.add(task,
                new NewCompanion(CompanionRole.TEACHER, null, null, "王老师", "13800000000", bench.today(), null, null))));
        bench.as(OFFICER, () -> groups.add(task, new NewCompanion(CompanionRole.TEACHER, null, null, "王老师", "13800000000", bench.today(), bench.today(), "父亲")));
        bench.as(OFFICER, () -> groups.add(task, new NewCompanion(CompanionRole.OFFICER, bench.user(COMMUNITY), null, null, null, bench.today(), null, null)));
        assertEquals(List.of("单雪梅", "王老师"), bench.as(COMMUNITY, () -> groups.of(task)).stream().map(one -> one.name()).toList());
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> groups.choices(task)));
        long teacher = bench.as(OFFICER, () -> groups.of(task)).get(1).id();
        bench.as(COMMUNITY, () -> mentoring.plan(task, bench.today().plusDays(1), "到校看望", teacher));
        refused("DAY_HAS_A_MEETING_ALREADY", () -> bench.as(COMMUNITY, () -> mentoring.plan(task, bench.today().plusDays(1), "再看望", null)));
        long planned = bench.as(COMMUNITY, () -> mentoring.contactsOf(task)).stream().filter(one -> "到校看望".equals(one.plannedTopic())).findFirst().orElseThrow().id();
        bench.as(COMMUNITY, () -> mentoring.postpone(task, planned, bench.today().plusDays(2), "学校考试"));
        List<ContactFacts> contacts = bench.as(COMMUNITY, () -> mentoring.contactsOf(task));
        assertEquals(bench.today().plusDays(2), contacts.stream().filter(one -> one.id() == planned).findFirst().orElseThrow().postponedTo());
        assertTrue(contacts.stream().anyMatch(one -> one.isOpen() && one.plannedOn().equals(bench.today().plusDays(2)) && one.plannedWith() == teacher));
        bench.as(OFFICER, () -> groups.remove(task, teacher, bench.today()));
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> mentoring.plan(task, bench.today().plusDays(3), "看望", teacher)));
    }

    @Test
    void whom_nobody_met_is_flagged_on_the_worklist_and_counted_in_the_digest_without_a_name() {
        DigestRow before = mine();
        long task = mentored(OFFICER);
        String file = String.valueOf(bench.as(OFFICER, () -> correction.view(task)).task().fileId());
        time.beginMentoringEarlier(task, bench.today().minusDays(15));
        assertFalse(tasks(task).contains("cases.noContact"), "time alone writes nothing");
        bench.as(COMMUNITY, () -> mentoring.plan(task, bench.today().plusDays(1), "家访", null));
        assertTrue(tasks(task).contains("cases.noContact"), file);
        DigestRow after = mine();
        assertEquals(before.plans() + 1, after.plans());
        assertEquals(before.silent() + 1, after.silent());
        bench.as(COMMUNITY, () -> mentoring.metBeyondPlan(task, new MeetingNote("家访", 30, Mood.CALM, null, null, bench.today().atStartOfDay())));
        assertFalse(tasks(task).contains("cases.noContact"));
        assertEquals(before.done() + 1, mine().done());
        assertEquals(before.silent(), mine().silent());
        for (String who : List.of(OFFICER, COMMUNITY, "grid", "volunteers", "auditor", "education")) {
            assertThrows(NotThere.class, () -> bench.as(who, () -> digests.week(null)));
        }
        assertEquals(LocalDate.of(2026, 3, 2), bench.as(CHIEF, () -> digests.week(LocalDate.of(2026, 3, 8))).monday());
    }

    @Test
    void after_half_a_year_somebody_looks_back_and_once_the_case_is_sealed_nobody_does() {
        long file = bench.file(OFFICER, boy(), bench.today());
        long task = mentored(OFFICER, file);
        assess(task, AssessmentStage.START);
        refused("ASSESSMENTS_FOLLOW_THE_MENTORING", () -> bench.as(OFFICER, () -> assessments.assess(task, assessment(AssessmentStage.END, bench.today().plusDays(1)), null)));
        assess(task, AssessmentStage.END);
        assertEquals(List.of(AssessmentStage.START, AssessmentStage.END), bench.as(COMMUNITY, () -> assessments.of(task)).stream().map(Assessment::stage).toList());
        bench.as(OFFICER, () -> mentoring.complete(task, "按时到校"));
        bench.as(OFFICER, () -> correction.close(task, null));
        LookBackOwed owed = bench.as(CHIEF, () -> lookBacks.owed(file)).get(0);
        assertEquals(bench.today().plusMonths(6), owed.due(), "told before the closing that seals");
        assertEquals(task, owed.taskId());
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> lookBacks.owed(file)));
        refused("LOOKING_BACK_WAITS_HALF_A_YEAR", () -> bench.as(OFFICER, () -> lookBacks.lookBack(task, Reoffence.NONE_KNOWN, "在校")));
        time.makeLookBackDue(task, bench.today());
        bench.as(OFFICER, () -> dispositions.execute(file, dispositions.outcomesOf(file).get(0).id(), bench.today(), "当面送达"));
        assertTrue(steps(OFFICER).contains("cases.lookBack /cases/tasks/lookback?id=" + task));
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> lookBacks.laterFiles(task)));
        assertThrows(NotThere.class, () -> bench.as("officer2", () -> lookBacks.lookBack(task, Reoffence.NONE_KNOWN, "在校")));
        assertEquals(List.of(), bench.as(OFFICER, () -> lookBacks.laterFiles(task)));
        int plans = mine().plans();
        bench.as(OFFICER, () -> closings.propose(file, ClosingReason.DONE, "已教育"));
        bench.as(CHIEF, () -> closings.approve(file));
        assertFalse(steps(OFFICER).contains("cases.lookBack /cases/tasks/lookback?id=" + task));
        assertThrows(NotThere.class, () -> bench.as(OFFICER, () -> lookBacks.lookBack(task, Reoffence.NONE_KNOWN, "在校")));
        assertThrows(NotThere.class, () -> bench.as(OFFICER, () -> groups.of(task)));
        assertThrows(NotThere.class, () -> bench.as(OFFICER, () -> assessments.of(task)));
        assertEquals(plans - 1, mine().plans(), "a sealed mentoring is counted nowhere");
    }

    @Test
    void a_mentored_volunteer_bears_no_mark_in_audit_words_ledgers_or_for_anybody_outside() {
        long task = mentored(OFFICER);
        bench.as(OFFICER, () -> mentoring.noteActivity(task, bench.today(), bench.today(), "父亲", "同意书7"));
        String written = time.auditOf("MentoringWork.noteActivity", "CorrectiveTask:" + task);
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String words = (written + ResourceBundle.getBundle("org.jinlei.cases.messages", language).getString("action.MentoringWork.noteActivity")).toLowerCase(Locale.ROOT);
            assertFalse(words.contains("volunteer") || words.contains("义警") || words.contains("志愿"), words);
        }
        for (Ledger<?> ledger : ledgers) {
            assertTrue(ledger.columns().stream().noneMatch(column -> column.key().toLowerCase(Locale.ROOT).contains("volunteer")), ledger.name());
        }
        for (String who : List.of("volunteers", "grid", "education", "auditor", "deputy", "stranger")) {
            assertThrows(NotThere.class, () -> bench.as(who, () -> groups.of(task)));
            assertThrows(NotThere.class, () -> bench.as(who, () -> mentoring.contactsOf(task)));
        }
    }

    private long mentored(String officer) {
        return mentored(officer, bench.file(officer, boy(), bench.today()));
    }

    private long mentored(String officer, long file) {
        long task = bench.task(file, THEFT);
        bench.as(officer, () -> mentoring.start(task, "按时到校", MentoringRhythm.WEEKLY, bench.today(), bench.today().plusDays(21)));
        return task;
    }

    private long boy() {
        return bench.minor(BirthDate.on(bench.today().minusYears(13).minusDays(30), BirthEvidence.HOUSEHOLD_REGISTER));
    }

    private void assess(long task, AssessmentStage stage) {
        bench.as(OFFICER, () -> assessments.assess(task, assessment(stage, bench.today()), null));
    }

    private static Assessment assessment(AssessmentStage stage, LocalDate on) {
        return new Assessment(stage, on, 0, Arrays.stream(AssessmentArea.values())
                .map(area -> new AreaFinding(area, area.isLevelled() ? AssessmentLevel.STABLE : null, "情况稳定")).toList());
    }

    private DigestRow mine() {
        long me = bench.user(OFFICER);
        return bench.as(CHIEF, () -> digests.week(null)).rows().stream().filter(one -> one.mentor() == me).findFirst().orElse(new DigestRow(me, 0, 0, 0, 0, 0, null));
    }

    private List<String> tasks(long task) {
        return bench.as(OFFICER, () -> worklist.mine()).stream().filter(one -> one.link().matches("/cases/tasks/\\w+\\?id=" + task)).map(one -> one.kind()).toList();
    }

    private List<String> steps(String user) {
        return bench.as(user, () -> worklist.mine()).stream().map(one -> one.kind() + " " + one.link()).toList();
    }

    private static void refused(String rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule().name());
    }
}
