package org.jinlei.app.inside;

import static org.jinlei.app.inside.CaseBench.CHIEF;
import static org.jinlei.app.inside.CaseBench.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.AgeWork;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.correction.CorrectionReading;
import org.jinlei.cases.domain.correction.CorrectionWork;
import org.jinlei.cases.domain.correction.MeasureDraft;
import org.jinlei.cases.domain.correction.MeasureFacts;
import org.jinlei.cases.domain.correction.MeasureKind;
import org.jinlei.cases.domain.correction.MeasureWork;
import org.jinlei.cases.domain.correction.MeetingNote;
import org.jinlei.cases.domain.correction.MentoringRhythm;
import org.jinlei.cases.domain.correction.MentoringWork;
import org.jinlei.cases.domain.correction.Mood;
import org.jinlei.cases.domain.correction.TaskFilter;
import org.jinlei.cases.domain.correction.TaskRow;
import org.jinlei.cases.domain.correction.TaskSheet;
import org.jinlei.cases.domain.correction.TaskSort;
import org.jinlei.cases.domain.correction.TaskStatus;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.DispositionChoice;
import org.jinlei.cases.domain.outcome.DispositionDraft;
import org.jinlei.cases.domain.outcome.DispositionFacts;
import org.jinlei.cases.domain.outcome.DispositionKind;
import org.jinlei.cases.domain.outcome.DispositionWork;
import org.jinlei.cases.domain.outcome.Mitigation;
import org.jinlei.cases.domain.procedure.AdultPresent;
import org.jinlei.cases.domain.procedure.ProcedureWork;
import org.jinlei.cases.domain.procedure.QuestioningGround;
import org.jinlei.cases.domain.procedure.QuestioningRecord;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.time.AdjustedDay;
import org.jinlei.platform.time.WorkCalendar;
import org.jinlei.platform.time.domain.CalendarWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The gates between opening and closing a case, on both sides of their edges, in the real server. */
@ExtendWith(ArquillianExtension.class)
class MeasuresIT {

    private static final BehaviourCode THEFT = BehaviourCode.SERIOUS_38_4_STEALING_ROBBING_DAMAGING;

    @Inject
    private CalendarWork calendar;

    @Inject
    private CaseBench bench;

    @Inject
    private ProcedureWork procedure;

    @Inject
    private DispositionWork dispositions;

    @Inject
    private CorrectionWork correction;

    @Inject
    private CorrectionReading reading;

    @Inject
    private MeasureWork measures;

    @Inject
    private MentoringWork mentoring;

    @Inject
    private AgeWork ages;

    @Test
    void onTheFourteenthBirthdayThereIsNoPenaltyAndTheDayAfterOneThatIsLighter() {
        LocalDate act = bench.today().minusDays(10);
        long onTheDay = bench.file(OFFICER, bench.minor(BirthDate.on(act.minusYears(14), BirthEvidence.IDENTITY_CARD)), act);
        long dayAfter = bench.file(OFFICER, bench.minor(BirthDate.on(act.minusYears(14).minusDays(1), BirthEvidence.IDENTITY_CARD)), act);
        assertEquals(List.of(DispositionKind.NO_PENALTY), possible(onTheDay));
        assertEquals(List.of(DispositionKind.values()), possible(dayAfter));
        code(onTheDay, THEFT);
        code(dayAfter, THEFT);

        DispositionDraft warning = bench.draft(DispositionKind.WARNING, Mitigation.LIGHTER, act.plusDays(1), "认可");
        assertRefused(CaseRule.UNDER_14_IS_NOT_PENALISED, () -> propose(onTheDay, warning));
        assertRefused(CaseRule.MINOR_OVER_14_IS_TREATED_LIGHTER,
                () -> propose(dayAfter, bench.draft(DispositionKind.WARNING, null, act.plusDays(1), "认可")));
        assertRefused(CaseRule.GUARDIAN_IS_HEARD_BEFORE_A_PENALTY,
                () -> propose(dayAfter, bench.draft(DispositionKind.WARNING, Mitigation.LIGHTER, null, null)));
        propose(onTheDay, bench.noPenalty());
        propose(dayAfter, warning);
        assertRefused(CaseRule.OUTCOME_OF_THE_OFFENDER_IS_PROPOSED_ALREADY, () -> propose(dayAfter, warning));
    }

    @Test
    void anUnprovenBirthDateReachesNoAgeUntilEvidenceProvesIt() {
        LocalDate act = bench.today().minusDays(10);
        long file = bench.file(OFFICER, bench.minor(BirthDate.on(act.minusYears(17), BirthEvidence.STATEMENT)), act);
        assertEquals(List.of(DispositionKind.NO_PENALTY), possible(file));
        assertRefused(CaseRule.AGE_IS_PROVEN_BY_NEW_EVIDENCE, () -> bench.as(OFFICER, () -> ages.prove(file, bench.participant(file))));
    }

    @Test
    void nobodyApprovesTheirOwnProposalAndReturningNeedsAReason() {
        String both = bench.colleague("both", CaseBench.STATION, Role.MINORS_CASE_OFFICER, Role.CHIEF);
        LocalDate act = bench.today().minusDays(5);
        long file = bench.file(both, boy(), act);
        long participant = bench.participant(file);
        bench.as(both, () -> dispositions.codeBehaviour(file, participant, THEFT, null));
        bench.as(both, () -> dispositions.propose(file, participant, bench.noPenalty()));
        long outcome = outcome(file).id();
        assertRefused(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED, () -> bench.as(both, () -> dispositions.approve(file, outcome)));
        assertRefused(CaseRule.RETURNING_NEEDS_A_REASON, () -> bench.as(CHIEF, () -> dispositions.returnToOfficer(file, outcome, " ")));
        assertThrows(NotThere.class, () -> bench.as(OFFICER, () -> dispositions.approve(file, outcome)));
        assertRefused(CaseRule.DISPOSITION_IS_EXECUTED_AFTER_ITS_APPROVAL,
                () -> bench.as(both, () -> dispositions.execute(file, outcome, bench.today(), "送达")));
        bench.as(CHIEF, () -> dispositions.approve(file, outcome));
        bench.as(both, () -> dispositions.execute(file, outcome, bench.today(), "当面送达"));
        assertEquals(ApprovalStatus.APPROVED, outcome(file).status());
        assertEquals(bench.today(), outcome(file).executedOn());
        assertEquals(1, bench.as(both, () -> correction.tasksOf(file)).size());
    }

    @Test
    void aMeasureNeedsSeriousMisconductADecisionAndReviewRights() {
        long minorTask = bench.task(bench.file(OFFICER, boy(), bench.today()), BehaviourCode.MISCONDUCT_28_2_TRUANCY);
        long task = bench.task(bench.file(OFFICER, boy(), bench.today()), THEFT);
        MeasureDraft full = measure("青公矫〔2026〕3号", bench.today(), bench.today().plusMonths(1));
        assertRefused(CaseRule.MEASURES_NEED_SERIOUS_MISCONDUCT, () -> bench.as(OFFICER, () -> correction.order(minorTask, full)));
        assertRefused(CaseRule.MEASURE_CITES_DECISION_AND_REVIEW_RIGHTS,
                () -> bench.as(OFFICER, () -> correction.order(task, measure("青公矫〔2026〕3号", null, null))));
        bench.as(OFFICER, () -> correction.order(task, full));
        MeasureFacts ordered = bench.as(OFFICER, () -> correction.measuresOf(task)).get(0);
        assertEquals(workdayFrom(bench.today().plusDays(60)), ordered.reviewUntil());
        assertEquals(workdayFrom(bench.today().plusMonths(6)), ordered.actionUntil());
        bench.as("community", () -> measures.carryOut(task, ordered.id(), bench.today(), "到村委会报告一周活动"));
        assertRefused(CaseRule.MEASURES_ARE_ENDED_FIRST, () -> bench.as(OFFICER, () -> correction.close(task, null)));
        assertRefused(CaseRule.RETURNING_NEEDS_A_REASON, () -> bench.as(OFFICER, () -> measures.lift(task, ordered.id(), bench.today(), "")));
        assertThrows(NotThere.class, () -> bench.as("community", () -> measures.lift(task, ordered.id(), bench.today(), "表现好")));
        bench.as(OFFICER, () -> measures.lift(task, ordered.id(), bench.today(), "表现良好"));
        MeasureFacts lifted = bench.as(OFFICER, () -> correction.measuresOf(task)).get(0);
        assertEquals(bench.today(), lifted.liftedOn());
        assertEquals("到村委会报告一周活动", lifted.records().get(0).content());
        bench.as(OFFICER, () -> correction.close(task, null));
        assertEquals(TaskStatus.FULFILLED, bench.as(OFFICER, () -> correction.view(task)).task().status());
    }

    @Test
    void aTaskWithoutAnythingDoneIsClosedOnlyForAReason() {
        long task = bench.task(bench.file(OFFICER, boy(), bench.today()), THEFT);
        assertRefused(CaseRule.CORRECTIVE_TASK_NEEDS_A_MEASURE_OR_A_REASON, () -> bench.as(OFFICER, () -> correction.close(task, " ")));
        bench.as(OFFICER, () -> correction.close(task, "全家已迁往外省，由迁入地公安机关开展"));
        assertEquals(TaskStatus.CLOSED_WITHOUT_MEASURE, bench.as(OFFICER, () -> correction.view(task)).task().status());
        assertNull(bench.as("community", () -> correction.view(task)).task().closedReason());
    }

    @Test
    void aQuestioningIsNotCompleteWithoutNoticeToTheGuardian() {
        long file = bench.file(OFFICER, boy(), bench.today().minusDays(2));
        long participant = bench.participant(file);
        LocalDateTime arrived = bench.today().minusDays(1).atTime(9, 0);
        long untold = bench.as(OFFICER, () -> procedure.record(file, participant, card(arrived, null)));
        assertRefused(CaseRule.QUESTIONING_NEEDS_NOTICE_TO_THE_GUARDIAN, () -> bench.as(OFFICER, () -> procedure.complete(file, untold)));
        assertEquals(List.of(CaseRule.QUESTIONING_NEEDS_NOTICE_TO_THE_GUARDIAN), bench.as(OFFICER, () -> procedure.card(file, untold)).missing());
        bench.as(OFFICER, () -> procedure.write(file, untold, card(arrived, arrived.plusMinutes(5)), procedure.card(file, untold).version()));
        bench.as(OFFICER, () -> procedure.complete(file, untold));
        assertTrue(bench.as(CHIEF, () -> procedure.cardsOf(file)).get(0).isComplete());
        assertRefused(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS,
                () -> bench.as(OFFICER, () -> procedure.write(file, untold, card(arrived, arrived), procedure.card(file, untold).version())));
    }

    @Test
    void theOfficerOfTheVillageMentorsAndForAnotherVillageTheMinorIsNotThere() {
        String other = bench.colleague("community2", bench.otherVillage(), Role.COMMUNITY_OFFICER);
        long file = bench.file(OFFICER, boy(), bench.today());
        long task = bench.task(file, THEFT);
        bench.as(OFFICER, () -> mentoring.start(task, "按时到校", MentoringRhythm.WEEKLY, bench.today(), bench.today().plusDays(21)));
        long first = bench.as("community", () -> mentoring.contactsOf(task)).get(0).id();
        bench.as("community", () -> mentoring.met(task, first, new MeetingNote("谈作业", 30, Mood.CALM, null, null, bench.today().atStartOfDay())));
        bench.as("community", () -> mentoring.metBeyondPlan(task, new MeetingNote("路上遇到", 5, Mood.GOOD, null, null, bench.today().atStartOfDay())));

        TaskSheet seen = bench.as("community", () -> reading.sheet(task));
        assertEquals(4, seen.getProgress().planned());
        assertEquals(2, seen.getProgress().done());
        assertFalse(seen.isOfCase());
        assertThrows(NotThere.class, () -> bench.as("community", () -> dispositions.behaviourOf(file)));
        assertThrows(NotThere.class, () -> bench.as("community", () -> mentoring.complete(task, "完成")));
        assertTrue(listed("community").contains(task));

        assertFalse(listed(other).contains(task));
        assertThrows(NotThere.class, () -> bench.as(other, () -> reading.sheet(task)));
        assertThrows(NotThere.class, () -> bench.as(other, () -> mentoring.contactsOf(task)));
        assertThrows(NotThere.class, () -> bench.as(other, () -> mentoring.met(task, first, new MeetingNote("谈作业", 30, Mood.CALM, null, null, bench.today().atStartOfDay()))));
        assertThrows(NotThere.class, () -> bench.as(other, () -> correction.measuresOf(task)));
    }

    @Test
    void aVolunteerIsAMemberOnlyInTheCaseAndByTheGuardiansConsent() {
        long task = bench.task(bench.file(OFFICER, boy(), bench.today()), THEFT);
        bench.as(OFFICER, () -> mentoring.start(task, "按时到校", MentoringRhythm.MONTHLY, bench.today(), bench.today().plusMonths(2)));
        assertRefused(CaseRule.VOLUNTEER_NEEDS_THE_GUARDIANS_CONSENT,
                () -> bench.as(OFFICER, () -> mentoring.noteActivity(task, bench.today(), bench.today().plusDays(1), "父亲", "同意书")));
        bench.as(OFFICER, () -> mentoring.noteActivity(task, bench.today(), bench.today(), "父亲", "同意书1"));
        assertRefused(CaseRule.MINOR_BELONGS_TO_THE_GROUP_ALREADY,
                () -> bench.as(OFFICER, () -> mentoring.noteActivity(task, bench.today(), bench.today(), "父亲", "同意书1")));
        assertEquals("父亲", bench.as(OFFICER, () -> reading.sheet(task)).getMembership().consentBy());
        assertNull(bench.as("community", () -> reading.sheet(task)).getMembership());
        assertThrows(NotThere.class, () -> bench.as("volunteers", () -> reading.sheet(task)));
        assertRefused(CaseRule.MENTORING_IS_COMPLETED_FIRST, () -> bench.as(OFFICER, () -> correction.close(task, "完成")));
        bench.as(OFFICER, () -> mentoring.endActivity(task, bench.today()));
        bench.as(OFFICER, () -> mentoring.complete(task, "按时到校，表现良好"));
        bench.as(OFFICER, () -> correction.close(task, null));
    }

    private long boy() {
        return bench.minor(BirthDate.on(bench.today().minusYears(13).minusDays(30), BirthEvidence.HOUSEHOLD_REGISTER));
    }

    private void code(long file, BehaviourCode code) {
        bench.as(OFFICER, () -> dispositions.codeBehaviour(file, bench.participant(file), code, null));
    }

    private void propose(long file, DispositionDraft draft) {
        bench.as(OFFICER, () -> dispositions.propose(file, bench.participant(file), draft));
    }

    private DispositionFacts outcome(long file) {
        return bench.as(CHIEF, () -> dispositions.outcomesOf(file)).get(0);
    }

    private List<DispositionKind> possible(long file) {
        return bench.as(OFFICER, () -> dispositions.choices(file, bench.participant(file))).stream().filter(DispositionChoice::isPossible)
                .map(DispositionChoice::kind).toList();
    }

    private List<Long> listed(String user) {
        return bench.as(user, () -> correction.list(new TaskFilter(null, null, null), new PageRequest<>(TaskSort.OPENED, true, null, 100)))
                .rows().stream().map(TaskRow::id).toList();
    }

    private MeasureDraft measure(String decision, LocalDate told, LocalDate until) {
        return new MeasureDraft(MeasureKind.REGULAR_REPORTING, decision, told, bench.today(), until, "每周一次", null, null, null);
    }

    private LocalDate workdayFrom(LocalDate day) {
        List<AdjustedDay> days = new ArrayList<>(bench.as(OFFICER, () -> calendar.year(day.getYear())));
        days.addAll(bench.as(OFFICER, () -> calendar.year(day.getYear() + 1)));
        return WorkCalendar.of(days).workdayFrom(day);
    }

    private QuestioningRecord card(LocalDateTime arrived, LocalDateTime told) {
        return new QuestioningRecord(arrived, arrived.plusHours(2), QuestioningGround.USUAL, bench.user(OFFICER), bench.user("officer2"), null, told,
                AdultPresent.SCHOOL, null, null, "第三初级中学班主任", null, null, null, null, false, null);
    }

    private static void assertRefused(CaseRule rule, Runnable work) {
        assertEquals(rule, assertThrows(BrokenRule.class, work::run).rule());
    }
}
