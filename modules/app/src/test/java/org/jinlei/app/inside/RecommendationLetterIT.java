package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.cases.domain.ApprovalDesk;
import org.jinlei.cases.domain.ApprovalKind;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.MissedReportDecision;
import org.jinlei.cases.domain.intake.MissedReportWork;
import org.jinlei.cases.domain.intake.NewMissedReport;
import org.jinlei.cases.domain.intake.NewReport;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.cases.domain.letters.AddresseeKind;
import org.jinlei.cases.domain.letters.LetterAssessment;
import org.jinlei.cases.domain.letters.LetterFacts;
import org.jinlei.cases.domain.letters.LetterProblem;
import org.jinlei.cases.domain.letters.LetterRegister;
import org.jinlei.cases.domain.letters.LetterStatus;
import org.jinlei.cases.domain.letters.LetterWork;
import org.jinlei.cases.domain.letters.NewLetter;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.DeputyWork;
import org.jinlei.platform.worklist.domain.NewDeputy;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A recommendation letter from the chief's decision to its assessment (rule 34). */
@ExtendWith(ArquillianExtension.class)
class RecommendationLetterIT {

    private static final String OFFICER = CaseBench.OFFICER;
    private static final String CHIEF = CaseBench.CHIEF;
    private static final String DUTY = "duty";

    @Inject
    private LetterWork letters;

    @Inject
    private LetterRegister register;

    @Inject
    private ReportWork reports;

    @Inject
    private MissedReportWork missed;

    @Inject
    private ApprovalDesk approvals;

    @Inject
    private WorklistDesk desk;

    @Inject
    private DeputyWork deputies;

    @Inject
    private CaseBench bench;

    @Inject
    private Grants grants;

    @Test
    void the_chief_wants_a_letter_which_is_drafted_approved_sent_and_answered() {
        long report = report();
        as(DUTY, () -> missed.note(report, new NewMissedReport(ReportingUnitKind.SCHOOL, "某学校", null, "早已知情", true)));
        long silent = as(DUTY, () -> missed.of(report)).get(0).id();
        as(CHIEF, () -> missed.decide(report, silent, MissedReportDecision.LETTER, "发建议书"));
        String wanted = "/cases/reports/decision?id=" + report + "&missed=" + silent;
        assertEquals(List.of("cases.draftLetter"), kinds(OFFICER, wanted));
        missing(() -> as("stranger", () -> letters.draft(letter(), report, silent)));
        missing(() -> as(OFFICER, () -> letters.draft(letter(), report(), silent)));
        long id = as(OFFICER, () -> letters.draft(letter(), report, silent));
        String page = "/cases/letters/view?id=" + id;
        assertEquals(List.of(), kinds(OFFICER, wanted), "drafted");
        assertEquals(List.of("cases.finishLetter"), kinds(OFFICER, page));
        missing(() -> as(DUTY, () -> letters.propose(id)));
        as(OFFICER, () -> letters.propose(id));
        assertEquals(List.of("cases.approveLetter"), kinds(CHIEF, page));
        assertTrue(as(CHIEF, () -> approvals.waiting()).stream().anyMatch(row -> row.kind() == ApprovalKind.LETTER && row.id() == id));
        missing(() -> as(OFFICER, () -> letters.approve(id)));
        as(CHIEF, () -> letters.approve(id));
        as(OFFICER, () -> letters.send(id, bench.today(), "青公建字第9号"));
        LetterFacts sent = as(OFFICER, () -> register.view(id));
        LocalDate last = bench.today().plusMonths(1);
        assertEquals(last, sent.replyDueAt().toLocalDate());
        TaskRow task = as(OFFICER, () -> desk.mine()).stream().filter(one -> one.link().equals(page)).findFirst().orElseThrow();
        assertEquals("cases.awaitReply", task.kind());
        assertEquals(sent.replyDueAt(), task.dueAt());
        assertEquals(List.of(id), as(OFFICER, () -> register.ofReport(report)).stream().map(LetterFacts::id).toList());
        refused("UNANSWERED_LETTER_ENDS_AFTER_ITS_MONTH", () -> as(OFFICER, () -> letters.close(id, LetterAssessment.NOT_ANSWERED, "没有回复")));
        as(OFFICER, () -> letters.noteReply(id, bench.today(), "已整改"));
        assertEquals(List.of("cases.assessLetter"), kinds(OFFICER, page));
        as(OFFICER, () -> letters.close(id, LetterAssessment.FOLLOWED, "已复查属实"));
        assertEquals(List.of(), kinds(OFFICER, page));
        assertEquals(LetterStatus.CLOSED, as(CHIEF, () -> register.view(id)).status());
    }

    @Test
    void a_withdrawn_draft_leaves_the_chiefs_wish_open() {
        long report = report();
        as(DUTY, () -> missed.note(report, new NewMissedReport(ReportingUnitKind.HOTEL, "某旅馆", null, "早已知情", false)));
        long silent = as(DUTY, () -> missed.of(report)).get(0).id();
        as(CHIEF, () -> missed.decide(report, silent, MissedReportDecision.LETTER, "发建议书"));
        long id = as(OFFICER, () -> letters.draft(letter(), report, silent));
        refused("RETURNING_NEEDS_A_REASON", () -> as(OFFICER, () -> letters.withdraw(id, " ")));
        as(OFFICER, () -> letters.withdraw(id, "对象写错"));
        assertEquals(List.of("cases.draftLetter"), kinds(OFFICER, "/cases/reports/decision?id=" + report + "&missed=" + silent));
    }

    @Test
    void an_overdue_letter_is_late_on_the_worklist_and_closed_as_unanswered() {
        long id = as(OFFICER, () -> letters.draft(letter(), null, null));
        as(OFFICER, () -> letters.propose(id));
        as(CHIEF, () -> letters.approve(id));
        as(OFFICER, () -> letters.send(id, bench.today(), null));
        grants.makeUnanswered(id, LocalDateTime.now().minusMinutes(1));
        assertTrue(as(OFFICER, () -> register.view(id)).isOverdue(LocalDateTime.now()));
        as(OFFICER, () -> letters.close(id, LetterAssessment.NOT_ANSWERED, "催告两次仍未回复"));
        for (String outsider : List.of("stranger", "community", "grid", "education", "deputy", "auditor", "system")) {
            missing(() -> as(outsider, () -> register.view(id)));
        }
    }

    @Test
    void a_deputy_works_on_the_drafts_of_the_absent_colleague_and_decides_on_none_of_them() {
        String mark = Long.toString(System.nanoTime(), 36);
        String drafter = bench.colleague("drafts" + mark, CaseBench.STATION, Role.MINORS_CASE_OFFICER);
        String deputy = bench.colleague("stands" + mark, CaseBench.STATION, Role.CHIEF);
        long id = as(drafter, () -> letters.draft(letter(), null, null));
        missing(() -> as(deputy, () -> letters.propose(id)));
        as(drafter, () -> deputies.name(new NewDeputy(bench.user(deputy), bench.today(), bench.today(), "休假")));
        as(deputy, () -> letters.propose(id));
        refused("NOBODY_APPROVES_WHAT_THEY_PROPOSED", () -> as(deputy, () -> letters.approve(id)));
        as(drafter, () -> deputies.mine()).forEach(row -> as(drafter, () -> deputies.revoke(row.id())));
        refused("NOBODY_APPROVES_WHAT_THEY_PROPOSED", () -> as(deputy, () -> letters.approve(id)));
        as(CHIEF, () -> letters.approve(id));
    }

    private long report() {
        return as(DUTY, () -> reports.receive(new NewReport(bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), LocalDateTime.now().minusHours(2),
                ReportChannel.PHONE, true, null, null, null, "家长反映校内欺凌", "学校", null, null, Jurisdiction.OWN, null)));
    }

    private static NewLetter letter() {
        return new NewLetter(AddresseeKind.SCHOOL, null, "某学校", LetterProblem.CONCEALED, "明知欺凌未报告", "整改并书面回复", "《未成年人保护法》第一百一十四条");
    }

    private List<String> kinds(String user, String link) {
        return as(user, () -> desk.mine()).stream().filter(task -> task.link().equals(link)).map(TaskRow::kind).sorted().toList();
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
