package org.jinlei.app.inside;

import static org.jinlei.app.inside.CaseBench.CHIEF;
import static org.jinlei.app.inside.CaseBench.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealableKind;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.correction.BreachResponse;
import org.jinlei.cases.domain.correction.CorrectionWork;
import org.jinlei.cases.domain.correction.MeasureDraft;
import org.jinlei.cases.domain.correction.MeasureEffect;
import org.jinlei.cases.domain.correction.MeasureEnd;
import org.jinlei.cases.domain.correction.MeasureFacts;
import org.jinlei.cases.domain.correction.MeasureKind;
import org.jinlei.cases.domain.correction.MeasureRhythm;
import org.jinlei.cases.domain.correction.MeasureWork;
import org.jinlei.cases.domain.correction.TaskStatus;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.special.Article44Situation;
import org.jinlei.cases.domain.special.CommitteeOpinion;
import org.jinlei.cases.domain.special.Leaving;
import org.jinlei.cases.domain.special.LeavingKind;
import org.jinlei.cases.domain.special.NewPlacement;
import org.jinlei.cases.domain.special.PlacementApplicant;
import org.jinlei.cases.domain.special.PlacementDecision;
import org.jinlei.cases.domain.special.PlacementReading;
import org.jinlei.cases.domain.special.PlacementRoute;
import org.jinlei.cases.domain.special.PlacementSheet;
import org.jinlei.cases.domain.special.PlacementStatus;
import org.jinlei.cases.domain.special.PlacementWork;
import org.jinlei.cases.domain.special.TermResult;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a measure that is breached to the specialised school and back, with what waits on the worklist (rules 29 to 31). */
@ExtendWith(ArquillianExtension.class)
class SpecialSchoolIT {

    private static final BehaviourCode THEFT = BehaviourCode.SERIOUS_38_4_STEALING_ROBBING_DAMAGING;

    @Inject
    private CaseBench bench;

    @Inject
    private CorrectionWork correction;

    @Inject
    private MeasureWork measures;

    @Inject
    private PlacementWork placements;

    @Inject
    private PlacementReading reading;

    @Inject
    private ClosingWork closings;

    @Inject
    private SealingWork seals;

    @Inject
    private WorklistDesk desk;

    @Test
    void a_measure_is_recorded_in_time_breached_judged_and_upgraded() {
        long task = task(THEFT);
        long measure = reporting(task, bench.today().minusDays(10));
        String link = "?id=" + task + "&measure=" + measure;
        TaskRow record = row("/cases/tasks/record" + link);
        assertEquals(bench.today().minusDays(3), record.dueAt().toLocalDate(), "a week after the beginning it is overdue");
        bench.as("community", () -> measures.carryOut(task, measure, bench.today().minusDays(2), "到村委会报告"));
        assertEquals(bench.today().plusDays(5), row("/cases/tasks/record" + link).dueAt().toLocalDate());
        refused(CaseRule.MEASURE_IS_UPGRADED_AFTER_A_BREACH, () -> bench.as(OFFICER, () -> measures.upgrade(task, measure, bench.today(), "拒不报告")));
        bench.as("community", () -> measures.noteBreach(task, measure, bench.today(), "未报告，去向不明", BreachResponse.GUARDIANS_SUMMONED, "约谈父亲"));
        assertThrows(NotThere.class, () -> bench.as("community", () -> measures.evaluate(task, measure, MeasureEffect.NONE, "无效", null)));
        bench.as(OFFICER, () -> measures.upgrade(task, measure, bench.today(), "拒不报告"));
        MeasureFacts ended = bench.as(OFFICER, () -> correction.measuresOf(task)).get(0);
        assertEquals(MeasureEnd.UPGRADED, ended.end());
        assertEquals("约谈父亲", ended.getBreaches().get(0).answer());
        assertEquals("cases.evaluateMeasure", row("/cases/tasks/ending" + link).kind());
        assertEquals("cases.applySpecial", row("/cases/tasks/special?id=" + task).kind());
        bench.as(OFFICER, () -> measures.evaluate(task, measure, MeasureEffect.NONE, "多次不报告", null));
        assertEquals(List.of("cases.applySpecial"), kinds(task));
    }

    @Test
    void misconduct_of_article_28_has_no_way_to_a_specialised_school() {
        long task = task(BehaviourCode.MISCONDUCT_28_2_TRUANCY);
        refused(CaseRule.SPECIAL_EDUCATION_NEEDS_SERIOUS_MISCONDUCT, () -> apply(task, PlacementRoute.ARTICLE_43, PlacementApplicant.PARENTS, null));
        long serious = task(THEFT);
        refused(CaseRule.REFUSAL_OF_MEASURES_IS_ON_RECORD,
                () -> apply(serious, PlacementRoute.ARTICLE_44, PlacementApplicant.POLICE, Article44Situation.REFUSES_MEASURES));
        refused(CaseRule.ARTICLE_45_NEEDS_A_CRIME_BELOW_AGE, () -> apply(serious, PlacementRoute.ARTICLE_45, PlacementApplicant.POLICE, null));
        assertEquals(List.of(), bench.as(OFFICER, () -> reading.ofTask(serious)));
    }

    @Test
    void article_45_goes_by_opinion_joint_decision_closed_place_terms_and_return_and_is_sealed_with_the_case() {
        long file = bench.file(OFFICER, boy(), bench.today().minusDays(20));
        long task = bench.task(file, BehaviourCode.SERIOUS_38_0_CRIME_BELOW_AGE);
        apply(task, PlacementRoute.ARTICLE_45, PlacementApplicant.POLICE, null);
        refused(CaseRule.MINOR_HAS_A_PLACEMENT_ALREADY, () -> apply(task, PlacementRoute.ARTICLE_45, PlacementApplicant.POLICE, null));
        assertEquals(List.of("cases.awaitOpinion"), kinds(task));
        refused(CaseRule.SPECIAL_EDUCATION_ENDS_FIRST, () -> bench.as(OFFICER, () -> correction.close(task, "完成")));
        refused(CaseRule.SPECIAL_EDUCATION_NEEDS_OPINION_AND_DECISION, () -> bench.as(OFFICER, () -> placements.admit(task, bench.today())));
        refused(CaseRule.SPECIAL_EDUCATION_NEEDS_OPINION_AND_DECISION, () -> decide(task, "县公安局", "闭环部"));
        bench.as(OFFICER, () -> placements.opine(task, new CommitteeOpinion(true, bench.today(), "专评〔2026〕7号", "同意")));
        assertEquals(List.of("cases.awaitPlacementDecision"), kinds(task));
        refused(CaseRule.POLICE_DECIDE_WITH_THE_DEPARTMENT, () -> decide(task, null, "闭环部"));
        refused(CaseRule.ARTICLE_45_IS_CARRIED_OUT_IN_A_CLOSED_PLACE, () -> decide(task, "县公安局", null));
        decide(task, "县公安局", "闭环部");
        assertEquals(List.of("cases.admitToSpecial"), kinds(task));
        bench.as(OFFICER, () -> placements.admit(task, bench.today()));

        PlacementSheet there = bench.as(CHIEF, () -> reading.ofFile(file)).get(0);
        assertEquals(PlacementStatus.ADMITTED, there.facts().status());
        assertEquals("第三初级中学", there.facts().application().originalSchool(), "the enrolment stays with the original school");
        assertFalse(there.facts().rights().reviewUntil().isBefore(bench.today().plusDays(60)));
        TaskRow term = row("/cases/tasks/special?id=" + task);
        assertEquals("cases.assessTerm", term.kind());
        assertEquals(there.dueOn(), term.dueAt().toLocalDate());
        assertEquals(List.of(), bench.as("community", () -> reading.ofTask(task)), "the village does not read the case");
        assertThrows(NotThere.class, () -> bench.as("education", () -> reading.ofTask(task)));
        assertThrows(NotThere.class, () -> bench.as("auditor", () -> reading.ofFile(file)));

        Leaving back = new Leaving(LeavingKind.RETURNED, bench.today(), "教决〔2026〕9号", "适合转回");
        refused(CaseRule.RETURN_FOLLOWS_AN_ASSESSMENT, () -> bench.as(OFFICER, () -> placements.leave(task, back)));
        bench.as(OFFICER, () -> placements.assess(task, there.dueTerm(), TermResult.RETURN, bench.today(), "专门教育指导委员会", "表现良好"));
        refused(CaseRule.EACH_TERM_IS_ASSESSED_ONCE,
                () -> bench.as(OFFICER, () -> placements.assess(task, there.dueTerm(), TermResult.STAY, bench.today(), "专门教育指导委员会", "再次")));
        assertTrue(row("/cases/tasks/special?id=" + task).dueAt().toLocalDate().isAfter(there.dueOn()), "the next term waits");
        bench.as(OFFICER, () -> placements.leave(task, back));
        bench.as(OFFICER, () -> correction.close(task, null));
        assertEquals(TaskStatus.FULFILLED, bench.as(OFFICER, () -> correction.view(task)).task().status());

        bench.as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        assertTrue(bench.as(OFFICER, () -> seals.duties(file)).stream().anyMatch(duty -> duty.kind() == SealableKind.SPECIAL_CORRECTIVE_EDUCATION
                && duty.article() == SealArticle.PREVENTION_59));
        bench.as(CHIEF, () -> closings.approve(file));
        assertThrows(NotThere.class, () -> bench.as(OFFICER, () -> reading.ofTask(task)));
        assertThrows(NotThere.class, () -> bench.as(CHIEF, () -> reading.ofFile(file)));
    }

    @Test
    void without_the_committees_agreement_it_is_over_and_may_be_asked_for_again() {
        long task = task(THEFT);
        apply(task, PlacementRoute.ARTICLE_43, PlacementApplicant.SCHOOL, null);
        bench.as(OFFICER, () -> placements.opine(task, new CommitteeOpinion(false, bench.today(), "专评〔2026〕8号", "尚可教育")));
        refused(CaseRule.SPECIAL_EDUCATION_NEEDS_OPINION_AND_DECISION, () -> decide(task, null, null));
        assertFalse(kinds(task).contains("cases.awaitPlacementDecision"));
        apply(task, PlacementRoute.ARTICLE_43, PlacementApplicant.PARENTS, null);
        assertEquals(2, bench.as(OFFICER, () -> reading.ofTask(task)).size());
    }

    private void apply(long task, PlacementRoute route, PlacementApplicant applicant, Article44Situation situation) {
        bench.as(OFFICER, () -> placements.apply(task, new NewPlacement(route, applicant, "申请人", situation, bench.today(), "无力管教", "第三初级中学")));
    }

    private void decide(long task, String police, String place) {
        bench.as(OFFICER, () -> placements.decide(task, new PlacementDecision(true, bench.today(), "教决〔2026〕8号", "县教育局", police, "专门学校", place, bench.today())));
    }

    private long reporting(long task, LocalDate from) {
        bench.as(OFFICER, () -> correction.order(task, new MeasureDraft(MeasureKind.REGULAR_REPORTING, "青公矫〔2026〕5号", from, from, bench.today().plusMonths(1),
                "每周一次", null, "村委会", MeasureRhythm.WEEKLY)));
        return bench.as(OFFICER, () -> correction.measuresOf(task)).get(0).id();
    }

    private long task(BehaviourCode code) {
        return bench.task(bench.file(OFFICER, boy(), bench.today()), code);
    }

    private long boy() {
        return bench.minor(BirthDate.on(bench.today().minusYears(13).minusDays(30), BirthEvidence.HOUSEHOLD_REGISTER));
    }

    private TaskRow row(String link) {
        return bench.as(OFFICER, () -> desk.mine()).stream().filter(task -> task.link().equals(link)).findFirst().orElseThrow();
    }

    private List<String> kinds(long task) {
        return bench.as(OFFICER, () -> desk.mine()).stream().filter(row -> row.link().equals("/cases/tasks/special?id=" + task)).map(TaskRow::kind).toList();
    }

    private static void refused(CaseRule rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule());
    }
}
