package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.intake.DirectFilingCondition;
import org.jinlei.cases.domain.intake.EmergencyTrigger;
import org.jinlei.cases.domain.intake.FilingStatus;
import org.jinlei.cases.domain.intake.FilingWork;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.NewReport;
import org.jinlei.cases.domain.intake.NewResponseStep;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.cases.domain.intake.ResponseActionFacts;
import org.jinlei.cases.domain.intake.ResponseActionKind;
import org.jinlei.cases.domain.intake.ResponseActionState;
import org.jinlei.cases.domain.intake.ResponseWork;
import org.jinlei.cases.domain.intake.TownshipNotice;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.time.LimitState;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Filing of sexual assaults (rule 12) and responses to left-behind children (rule 14), with their tasks and clocks. */
@ExtendWith(ArquillianExtension.class)
class SpecialDutiesIT {

    private static final String DUTY = "duty";
    private static final String OFFICER = CaseBench.OFFICER;
    private static final String CHIEF = CaseBench.CHIEF;
    private static final List<String> OUTSIDERS = List.of("stranger", "community", "grid", "education", "auditor", "system");
    private static final LocalDateTime RECEIVED = LocalDateTime.now().minusHours(3).withNano(0);

    @Inject
    private ReportWork reports;

    @Inject
    private ReportRegister register;

    @Inject
    private FilingWork filings;

    @Inject
    private ResponseWork responses;

    @Inject
    private WorklistDesk desk;

    @Inject
    private CaseBench bench;

    @Test
    void without_a_condition_seven_days_run_from_the_report() {
        long report = report();
        as(DUTY, () -> filings.examine(report, List.of(), null));
        TaskRow task = tasks(OFFICER, report).get(0);
        assertEquals("cases.reviewFiling", task.kind());
        assertEquals(RECEIVED.toLocalDate().plusDays(7), task.dueAt().toLocalDate());
        NewReport earlier = new NewReport(bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), RECEIVED.minusDays(2), ReportChannel.PHONE, true, null,
                null, null, "村民反映", "村内", null, null, Jurisdiction.OWN, null);
        as(DUTY, () -> reports.correct(report, earlier, register.view(report).version()));
        assertEquals(RECEIVED.toLocalDate().plusDays(5), tasks(OFFICER, report).get(0).dueAt().toLocalDate(), "the clock follows the report");
        refused("FILING_REVIEW_IS_DECIDED_FIRST", () -> as(DUTY, () -> reports.closeWithoutCase(report, "误报")));
        as(DUTY, () -> filings.refuse(report, "没有犯罪事实"));
        assertEquals(List.of(), tasks(OFFICER, report));
        assertEquals(LimitState.KEPT, as(DUTY, () -> filings.clockOf(report)).stateAt(LocalDateTime.now()));
        as(DUTY, () -> reports.closeWithoutCase(report, "没有犯罪事实"));
    }

    @Test
    void a_condition_asks_for_filing_at_once_and_for_the_chief_to_leave_it_unfiled() {
        long report = report();
        as(DUTY, () -> filings.examine(report, List.of(), null));
        as(OFFICER, () -> filings.examine(report, List.of(DirectFilingCondition.PRIVATE_PARTS_INJURED), filings.of(report).version()));
        TaskRow task = tasks(DUTY, report).get(0);
        assertEquals("cases.fileAtOnce", task.kind());
        assertEquals(RECEIVED, task.dueAt(), "at once is no later than the report");
        as(OFFICER, () -> filings.refuse(report, "伤情轻微"));
        assertEquals(List.of("cases.decideUnfiled"), tasks(CHIEF, report).stream().map(TaskRow::kind).toList());
        missing(() -> as(OFFICER, () -> filings.decide(report, true, "同意")));
        as(CHIEF, () -> filings.decide(report, false, "应当立案"));
        assertEquals(List.of(), tasks(CHIEF, report));
        as(OFFICER, () -> filings.file(report, LocalDateTime.now(), "A1405900112026110009999"));
        assertEquals(FilingStatus.FILED, as(CHIEF, () -> filings.of(report)).status());
        assertEquals(List.of(), tasks(OFFICER, report));
        OUTSIDERS.forEach(outsider -> missing(() -> as(outsider, () -> filings.of(report))));
    }

    @Test
    void a_child_away_from_home_is_notified_escorted_or_handed_over_and_the_township_is_not_told() {
        long report = report();
        begin(report, EmergencyTrigger.AWAY_FROM_HOME);
        assertEquals(EmergencyTrigger.AWAY_FROM_HOME.actions(), kinds(report));
        assertEquals(List.of("cases.finishResponse"), tasks(OFFICER, report).stream().map(TaskRow::kind).toList());
        refused("ACTION_IS_DONE_OR_NOT_NEEDED_FOR_A_REASON", () -> act(report, ResponseActionKind.NOTIFY_BOARDING_SCHOOL,
                ResponseActionState.NOT_NEEDED, null, " "));
        act(report, ResponseActionKind.NOTIFY_PARENTS, ResponseActionState.DONE, LocalDateTime.now(), null);
        begin(report, EmergencyTrigger.AWAY_FROM_HOME, EmergencyTrigger.LIVING_ALONE_OR_MISSING);
        assertEquals(ResponseActionKind.values().length, kinds(report).size(), "a left-behind child too");
        begin(report, EmergencyTrigger.LIVING_ALONE_OR_MISSING);
        assertTrue(kinds(report).contains(ResponseActionKind.NOTIFY_PARENTS), "what was done stays");
        assertFalse(kinds(report).contains(ResponseActionKind.ESCORT_HOME), "what was open goes");
        begin(report, EmergencyTrigger.AWAY_FROM_HOME);
        for (ResponseActionKind kind : EmergencyTrigger.AWAY_FROM_HOME.actions()) {
            act(report, kind, ResponseActionState.NOT_NEEDED, null, "已由父母接回");
        }
        assertEquals(List.of(), tasks(OFFICER, report));
    }

    private void begin(long report, EmergencyTrigger... triggers) {
        as(DUTY, () -> responses.begin(report, List.of(triggers), responses.of(report) == null ? List.of() : responses.of(report).triggers()));
    }

    private void act(long report, ResponseActionKind kind, ResponseActionState state, LocalDateTime at, String note) {
        as(OFFICER, () -> responses.act(report, new NewResponseStep(kind, state, at, note),
                responses.of(report).actions().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow().version()));
    }

    private Set<ResponseActionKind> kinds(long report) {
        return bench.as(DUTY, () -> responses.of(report)).actions().stream().map(ResponseActionFacts::kind).collect(Collectors.toSet());
    }

    @Test
    void a_response_lasts_until_every_action_is_settled_and_the_township_told() {
        long report = report();
        refused("RESPONSE_NAMES_ITS_TRIGGER", () -> begin(report));
        begin(report, EmergencyTrigger.SUSPECTED_DOMESTIC_VIOLENCE);
        assertEquals(List.of("cases.finishResponse", "cases.noticeTownship"), tasks(OFFICER, report).stream().map(TaskRow::kind).sorted().toList());
        assertEquals(List.of(), tasks(CHIEF, report));
        for (ResponseActionKind kind : EmergencyTrigger.SUSPECTED_DOMESTIC_VIOLENCE.actions()) {
            act(report, kind, ResponseActionState.NOT_NEEDED, null, "母亲在家，已制止");
        }
        act(report, ResponseActionKind.ADMONISH_PARENTS, ResponseActionState.DONE, LocalDateTime.now(), null);
        assertEquals(List.of("cases.noticeTownship"), tasks(OFFICER, report).stream().map(TaskRow::kind).toList());
        long township = bench.unit("ZF");
        refused("TOWNSHIP_IS_TOLD_BY_NAME_AND_TIME", () -> as(DUTY, () -> responses.noticeTownship(report, new TownshipNotice(township, RECEIVED.minusSeconds(1), "郭主任"), null)));
        refused("TOWNSHIP_IS_TOLD_BY_NAME_AND_TIME", () -> as(DUTY, () -> responses.noticeTownship(report, new TownshipNotice(bench.unit(CaseBench.VILLAGE), LocalDateTime.now(), "郭主任"), null)));
        refused("TOWNSHIP_IS_TOLD_BY_NAME_AND_TIME", () -> as(DUTY, () -> responses.noticeTownship(report, new TownshipNotice(township, LocalDateTime.now(), " "), null)));
        as(DUTY, () -> reports.closeWithoutCase(report, "已处置"));
        assertEquals(List.of("cases.noticeTownship"), tasks(OFFICER, report).stream().map(TaskRow::kind).toList(), "settling the report settles no duty");
        as(DUTY, () -> responses.noticeTownship(report, new TownshipNotice(township, RECEIVED, "郭主任"), null));
        assertEquals(List.of(), tasks(OFFICER, report));
        OUTSIDERS.forEach(outsider -> missing(() -> as(outsider, () -> responses.of(report))));
    }

    private long report() {
        return as(DUTY, () -> reports.receive(new NewReport(bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), RECEIVED, ReportChannel.PHONE, true,
                null, null, null, "村民反映", "村内", null, null, Jurisdiction.OWN, null)));
    }

    private List<TaskRow> tasks(String user, long report) {
        return as(user, () -> desk.mine()).stream().filter(task -> task.link().matches("/cases/reports/(filing|response)\\?id=" + report)).toList();
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
