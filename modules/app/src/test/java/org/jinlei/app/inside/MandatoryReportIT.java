package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.cases.domain.CaseCategory;
import org.jinlei.cases.domain.CaseNature;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.HandOverWork;
import org.jinlei.cases.domain.NewCase;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.intake.FeedbackWay;
import org.jinlei.cases.domain.intake.FeedbackWork;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.MandatoryWork;
import org.jinlei.cases.domain.intake.MissedReportDecision;
import org.jinlei.cases.domain.intake.MissedReportWork;
import org.jinlei.cases.domain.intake.NewMandatoryReport;
import org.jinlei.cases.domain.intake.NewMissedReport;
import org.jinlei.cases.domain.intake.NewReport;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.cases.domain.intake.ReporterFacts;
import org.jinlei.cases.domain.intake.ReporterWork;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mandatory reports (rules 8, 9 and 33): the reporter is told and protected, and those who kept silent come before the chief. */
@ExtendWith(ArquillianExtension.class)
class MandatoryReportIT {

    private static final String DUTY = "duty";
    private static final String OFFICER = CaseBench.OFFICER;
    private static final String OTHER_OFFICER = "officer2";
    private static final String CHIEF = CaseBench.CHIEF;
    private static final List<String> OUTSIDERS = List.of("stranger", "community", "grid", "education", "auditor", "system", "audit");

    @Inject
    private ReportWork reports;

    @Inject
    private MandatoryWork mandatories;

    @Inject
    private FeedbackWork feedbacks;

    @Inject
    private MissedReportWork missed;

    @Inject
    private ReporterWork reporter;

    @Inject
    private CaseWork cases;

    @Inject
    private HandOverWork handOvers;

    @Inject
    private ClosingWork closings;

    @Inject
    private SealingWork seals;

    @Inject
    private WorklistDesk desk;

    @Inject
    private CaseBench bench;

    @Inject
    private EntityManager em;

    @Test
    void nothing_urgent_waits_for_the_feedback_but_the_end_does() {
        long report = mandatory();
        for (String holder : List.of(DUTY, OFFICER, OTHER_OFFICER)) {
            assertTrue(kinds(holder, report).contains("cases.giveFeedback"), holder);
        }
        assertEquals(List.of(), kinds(CHIEF, report));
        refused("MANDATORY_REPORT_ENDS_WITH_FEEDBACK", () -> as(DUTY, () -> reports.closeWithoutCase(report, "误报")));
        refused("FEEDBACK_FOLLOWS_THE_REPORT", () -> as(DUTY, () -> feedbacks.give(report, now().minusHours(3), FeedbackWay.PHONE, "已处理")));
        refused("FEEDBACK_SAYS_WHEN_HOW_AND_WHAT", () -> as(DUTY, () -> feedbacks.give(report, now(), FeedbackWay.PHONE, " ")));
        OUTSIDERS.forEach(outsider -> missing(() -> as(outsider, () -> feedbacks.give(report, now(), FeedbackWay.PHONE, "已处理"))));
        as(DUTY, () -> feedbacks.give(report, now(), FeedbackWay.PHONE, "已核实，孩子平安"));
        assertFalse(kinds(DUTY, report).contains("cases.giveFeedback"));
        as(DUTY, () -> reports.closeWithoutCase(report, "误报"));
        assertEquals(List.of(), kinds(DUTY, report));
    }

    @Test
    void the_case_of_a_mandatory_report_is_opened_at_once_and_closed_after_the_feedback() {
        long report = mandatory();
        long file = openFrom(report);
        assertTrue(kinds(OFFICER, report).contains("cases.giveFeedback"), "the duty outlives the settling");
        as(OFFICER, () -> missed.note(report, silent(ReportingUnitKind.HOTEL, false)));
        refused("CLOSING_MISSES_STEPS", () -> as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送")));
        assertTrue(as(OFFICER, () -> closings.missing(file, ClosingReason.TRANSFERRED)).containsAll(List.of("feedback", "missedReport")));
        as(OFFICER, () -> feedbacks.give(report, now(), FeedbackWay.NOT_POSSIBLE, "报告人不愿再被联系"));
        long silent = as(CHIEF, () -> missed.of(report)).get(0).id();
        as(CHIEF, () -> missed.decide(report, silent, MissedReportDecision.NO_ACTION, "不知情"));
        as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        as(CHIEF, () -> closings.approve(file));
        as(OFFICER, () -> missed.note(report, silent(ReportingUnitKind.SCHOOL, true)));
        assertEquals(List.of("cases.decideConcealment"), kinds(CHIEF, report));
        as(OFFICER, () -> seals.seal(file, SealArticle.PREVENTION_59));
        assertEquals(List.of(), kinds(CHIEF, report), "a sealed report asks nothing of anybody");
        missing(() -> as(CHIEF, () -> missed.of(report)));
        missing(() -> as(CHIEF, () -> mandatories.of(report)));
    }

    @Test
    void the_reporter_is_opened_by_receiver_handler_and_chief_for_a_reason() {
        long report = mandatory();
        refused("OPENING_THE_REPORTER_NEEDS_A_REASON", () -> as(DUTY, () -> reporter.open(report, " ")));
        ReporterFacts seen = as(DUTY, () -> reporter.open(report, "回访报告人"));
        assertEquals(new ReporterFacts(false, "幸知秋", "15400000077", "班主任", "第三初级中学"), seen);
        assertEquals(seen, as(CHIEF, () -> reporter.open(report, "督办")));
        List<?> reasons = em.createNativeQuery("select e.reason from platform_audit_entry e where e.action = 'ReporterWork.open' and e.result = 'DONE' "
                + "order by e.id desc limit 2").getResultList();
        assertEquals(List.of("督办", "回访报告人"), reasons);
        missing(() -> as(OFFICER, () -> reporter.open(report, "好奇")));
        missing(() -> as(OFFICER, () -> reporter.door(report)));
        missing(() -> as(OFFICER, () -> reporter.correct(report, seen, seen, "更正")));
        OUTSIDERS.forEach(outsider -> missing(() -> as(outsider, () -> reporter.open(report, "好奇"))));

        as(OFFICER, () -> reports.correct(report, what("更正后的简要情况", null), 0));
        assertEquals(seen, as(DUTY, () -> reporter.open(report, "核对")), "who corrects the report does not touch who reported");
        openFrom(report);
        assertEquals(seen, as(OFFICER, () -> reporter.open(report, "核实情况")), "the officer who has the case handles the report");
        missing(() -> as(OTHER_OFFICER, () -> reporter.open(report, "好奇")));
        as(OFFICER, () -> reporter.correct(report, new ReporterFacts(true, "幸知秋", "15400000077", "匿名", null), new ReporterFacts(false, seen.name(), seen.phone(), seen.relation(), null), "报告人要求匿名"));
        assertEquals(new ReporterFacts(true, null, null, "匿名", "第三初级中学"), as(DUTY, () -> reporter.open(report, "核对")));
    }

    @Test
    void a_unit_that_kept_silent_comes_before_the_chief() {
        long report = mandatory();
        as(DUTY, () -> missed.note(report, silent(ReportingUnitKind.SCHOOL, true)));
        as(DUTY, () -> missed.note(report, silent(ReportingUnitKind.HOTEL, false)));
        assertEquals(List.of("cases.decideConcealment", "cases.decideMissedReport"), kinds(CHIEF, report));
        long school = as(DUTY, () -> missed.of(report)).get(0).id();
        missing(() -> as(DUTY, () -> missed.decide(report, school, MissedReportDecision.NO_ACTION, "不追究")));
        missing(() -> as(CHIEF, () -> missed.decide(mandatory(), school, MissedReportDecision.NO_ACTION, "别的接报")));
        as(CHIEF, () -> missed.decide(report, school, MissedReportDecision.ORDER_CORRECTION, "明知严重欺凌未报告"));
        assertEquals(List.of("cases.decideMissedReport"), kinds(CHIEF, report));
        assertEquals(1, kinds(DUTY, report).stream().filter("cases.checkCorrection"::equals).count(), "what was ordered is looked after");
        missing(() -> as(CHIEF, () -> missed.correct(report, school, now().toLocalDate(), "已整改")));
        as(DUTY, () -> missed.correct(report, school, now().toLocalDate(), "已完善报告制度"));
        assertEquals(0, kinds(DUTY, report).stream().filter("cases.checkCorrection"::equals).count());
    }

    private long mandatory() {
        long report = as(DUTY, () -> reports.receive(what("班主任报告学生身上有伤", "幸知秋")));
        as(DUTY, () -> mandatories.record(report, new NewMandatoryReport(ReportingUnitKind.SCHOOL, "第三初级中学",
                List.of(ReportSituation.INJURED_AS_BY_VIOLENCE), now().minusHours(5), now().minusHours(2)), null));
        return report;
    }

    private NewReport what(String narrative, String reporter) {
        return new NewReport(bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), now().minusHours(2), ReportChannel.SCHOOL, false, reporter,
                "15400000077", "班主任", narrative, "学校", null, null, Jurisdiction.OWN, null);
    }

    private static NewMissedReport silent(ReportingUnitKind kind, boolean concealed) {
        return new NewMissedReport(kind, "某单位", null, "早已知情", concealed);
    }

    private long openFrom(long report) {
        long child = bench.minor(BirthDate.on(bench.today().minusYears(12), BirthEvidence.IDENTITY_CARD));
        long file = as(DUTY, () -> cases.open(new NewCase(CaseCategory.HELP, CaseNature.ORDINARY, "学生身上有伤", null, report,
                bench.unit(CaseBench.VILLAGE), child, ParticipantRole.VICTIM, null), bench.unit(CaseBench.STATION)));
        as(DUTY, () -> handOvers.assignOfficer(file, bench.user(OFFICER), "由专办民警承办"));
        as(OFFICER, () -> handOvers.acknowledge(file));
        return file;
    }

    private List<String> kinds(String user, long report) {
        return as(user, () -> desk.mine()).stream().filter(task -> task.link().matches("/cases/reports/[a-z]+\\?id=" + report + "(&.*)?"))
                .map(TaskRow::kind).sorted().toList();
    }

    private static LocalDateTime now() {
        return LocalDateTime.now().withNano(0);
    }

    private <T> T as(String user, Supplier<T> what) {
        return bench.as(user, what);
    }

    private void as(String user, Runnable what) {
        bench.as(user, what);
    }

    private static void refused(String rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule().name());
    }

    private static void missing(Runnable what) {
        assertThrows(NotThere.class, what::run);
    }
}
