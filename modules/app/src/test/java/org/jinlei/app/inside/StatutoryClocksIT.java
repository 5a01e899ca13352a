package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.NewReport;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.cases.domain.outcome.BehaviourCode;
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
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.time.AdjustedDay;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.LimitState;
import org.jinlei.platform.time.LimitUnit;
import org.jinlei.platform.time.WorkCalendar;
import org.jinlei.platform.time.domain.CalendarWork;
import org.jinlei.platform.time.domain.LimitRuleWork;
import org.jinlei.platform.time.domain.NewLimitRule;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clocks of table 1.12 that story one begins: counted by dated rules, shown on the worklist, stopped when done. */
@ExtendWith(ArquillianExtension.class)
class StatutoryClocksIT {

    private static final String OFFICER = CaseBench.OFFICER;
    private static final LocalDate SHORTER = LocalDate.of(2016, 1, 1);
    private static final LocalDate LONGER = LocalDate.of(2016, 2, 1);

    @Inject
    private LimitRuleWork rules;

    @Inject
    private CalendarWork calendar;

    @Inject
    private ReportWork reports;

    @Inject
    private ReportRegister register;

    @Inject
    private ProcedureWork procedure;

    @Inject
    private DispositionWork dispositions;

    @Inject
    private WorklistDesk worklist;

    @Inject
    private CaseBench bench;

    @Inject
    private EntityManager em;

    @Test
    void a_transfer_is_counted_by_the_rule_of_the_day_of_receipt_and_stops_when_done() {
        version(LimitKind.REPORT_TRANSFER, SHORTER, 12, false);
        version(LimitKind.REPORT_TRANSFER, LONGER, 24, false);
        LocalDateTime received = SHORTER.plusDays(9).atTime(10, 0);
        long report = as("duty", () -> reports.receive(report(received, Jurisdiction.OTHER)));
        String link = "/cases/reports/view?id=" + report;
        assertEquals(received.plusHours(12), task("duty", link).dueAt());
        assertEquals(received.plusHours(9), task("duty", link).amberAt());
        assertEquals(LimitState.LATE, task("duty", link).mark());
        LocalDateTime later = LONGER.atTime(8, 0);
        correct(report, report(later, Jurisdiction.OTHER));
        assertEquals(later.plusHours(24), task("duty", link).dueAt(), "the corrected receipt is ruled by the version of its own day");
        correct(report, report(later, Jurisdiction.OWN));
        assertNull(task("duty", link).dueAt());
        assertEquals(0, clocks("IncidentReport", report, "1 = 1"));
        LocalDateTime now = LocalDateTime.now().minusHours(20).withNano(0);
        correct(report, report(now, Jurisdiction.OTHER));
        assertEquals(LimitState.SOON, task("duty", link).mark());
        assertEquals(1, clocks("IncidentReport", report, "ended_at is null"));
        as("duty", () -> reports.transfer(report, "柳溪派出所", null));
        assertNull(find("duty", link));
        assertEquals(1, clocks("IncidentReport", report, "ended_at <= due_at and running is null"));
    }

    @Test
    void a_questioning_is_counted_by_its_ground_and_the_rule_of_the_day_of_arrival() {
        version(LimitKind.QUESTIONING, SHORTER, 6, true);
        version(LimitKind.QUESTIONING, LONGER, 8, true);
        long file = file(LocalDate.of(2015, 6, 1), 13);
        LocalDateTime old = SHORTER.plusDays(3).atTime(9, 0);
        long card = as(OFFICER, () -> procedure.record(file, bench.participant(file), card(old, null, QuestioningGround.USUAL)));
        String link = "/cases/questioning?id=" + file + "&card=" + card;
        assertEquals(old.plusHours(6), task(OFFICER, link).dueAt());
        assertEquals(LimitState.LATE, as(OFFICER, () -> procedure.card(file, card)).clock());
        LocalDateTime arrived = LocalDateTime.now().minusHours(7).withNano(0);
        as(OFFICER, () -> procedure.write(file, card, card(arrived, null, QuestioningGround.USUAL), procedure.card(file, card).version()));
        assertEquals(arrived.plusHours(8), task(OFFICER, link).dueAt());
        assertEquals(LimitState.SOON, task(OFFICER, link).mark());
        as(OFFICER, () -> procedure.write(file, card, card(arrived, null, QuestioningGround.COMPLEX_AND_DETENTION_POSSIBLE), procedure.card(file, card).version()));
        assertEquals(arrived.plusHours(24), task(OFFICER, link).dueAt());
        assertEquals(1, clocks("Questioning", card, "1 = 1"));
        as(OFFICER, () -> procedure.write(file, card, card(arrived, arrived.plusHours(6), QuestioningGround.COMPLEX_AND_DETENTION_POSSIBLE), procedure.card(file, card).version()));
        assertNull(task(OFFICER, link).dueAt(), "the clock stopped, the card is still to be completed");
        assertEquals(LimitState.KEPT, as(OFFICER, () -> procedure.card(file, card)).clock());
        assertEquals(1, clocks("Questioning", card, "ended_at is not null"));
        refused("DATES_ARE_IN_THE_WRONG_ORDER", () -> as(OFFICER,
                () -> procedure.write(file, card, card(old, null, QuestioningGround.MANY_PERSONS_OR_IDENTITY_UNKNOWN), procedure.card(file, card).version())));
    }

    @Test
    void a_clock_that_restricts_liberty_stays_one() {
        refused("CLOCK_OF_LIBERTY_STAYS_ONE", () -> as("system", () -> rules.add(new NewLimitRule(LimitKind.QUESTIONING, LocalDate.of(2017, 1, 1), LimitUnit.DAY, 1,
                true, false, false, 0, 0, "《试验》", "试验"))));
        refused("RULE_VERSION_FITS_ITS_UNIT", () -> as("system", () -> rules.add(new NewLimitRule(LimitKind.QUESTIONING, LocalDate.of(2017, 1, 1), LimitUnit.DAY, 1,
                true, true, false, 0, 0, "《试验》", "试验"))));
    }

    @Test
    void an_approved_fine_is_served_and_paid_within_its_limits_and_tells_until_when_it_may_be_challenged() {
        long file = file(bench.today().minusDays(5), 16);
        long participant = bench.participant(file);
        as(OFFICER, () -> dispositions.codeBehaviour(file, participant, BehaviourCode.SERIOUS_38_3_BEATING_INSULTING_INJURING, null));
        as(OFFICER, () -> dispositions.propose(file, participant, bench.draft(DispositionKind.FINE, Mitigation.values()[0], bench.today(), "无异议")));
        long id = outcome(file).id();
        as(CaseBench.CHIEF, () -> dispositions.approve(file, id));
        String link = "/cases/outcome?id=" + file + "&participant=" + participant;
        assertEquals("cases.serveOutcome", task(OFFICER, link).kind());
        assertEquals(workdays(2), task(OFFICER, link).dueAt().toLocalDate());
        refused("DATES_ARE_IN_THE_WRONG_ORDER", () -> as(OFFICER, () -> dispositions.serve(file, id, bench.today().plusDays(1))));
        refused("ONLY_OFFICERS_OF_THE_FILE_WORK_ON_IT", () -> as("officer2", () -> dispositions.serve(file, id, bench.today())));
        as(OFFICER, () -> dispositions.serve(file, id, bench.today()));
        refused("DISPOSITION_IS_EXECUTED_AFTER_ITS_APPROVAL", () -> as(OFFICER, () -> dispositions.serve(file, id, bench.today())));
        assertEquals("cases.executeOutcome", task(OFFICER, link).kind());
        assertEquals(known().workdayFrom(bench.today().plusDays(15)), task(OFFICER, link).dueAt().toLocalDate());
        assertEquals(known().workdayFrom(bench.today().plusDays(60)), outcome(file).reviewUntil());
        assertEquals(known().workdayFrom(bench.today().plusMonths(6)), outcome(file).actionUntil());
        as(OFFICER, () -> dispositions.execute(file, id, bench.today(), "已缴纳"));
        assertNull(find(OFFICER, link));
        assertEquals(2, clocks("Disposition", id, "ended_at <= due_at"));
    }

    private DispositionFacts outcome(long file) {
        return as(OFFICER, () -> dispositions.outcomesOf(file)).get(0);
    }

    private LocalDate workdays(int number) {
        LocalDate day = bench.today();
        for (int i = 0; i < number; i++) {
            day = known().workdayFrom(day.plusDays(1));
        }
        return day;
    }

    private WorkCalendar known() {
        List<AdjustedDay> days = new ArrayList<>(as(OFFICER, () -> calendar.year(bench.today().getYear())));
        days.addAll(as(OFFICER, () -> calendar.year(bench.today().getYear() + 1)));
        return WorkCalendar.of(days);
    }

    private long file(LocalDate act, int age) {
        long person = bench.minor(BirthDate.on(act.minusYears(age).minusMonths(3), BirthEvidence.IDENTITY_CARD));
        return bench.file(OFFICER, person, act);
    }

    private void version(LimitKind kind, LocalDate from, int hours, boolean liberty) {
        as("system", () -> rules.add(new NewLimitRule(kind, from, LimitUnit.HOUR, hours, false, liberty, false, 0, 0, "《试验》", "试验")));
    }

    private NewReport report(LocalDateTime received, Jurisdiction jurisdiction) {
        return new NewReport(bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), received, ReportChannel.PHONE, true, null, null, null, "群众反映", "村口",
                null, null, jurisdiction, null);
    }

    private void correct(long report, NewReport what) {
        int version = as("duty", () -> register.view(report)).version();
        as("duty", () -> reports.correct(report, what, version));
    }

    private QuestioningRecord card(LocalDateTime arrived, LocalDateTime ended, QuestioningGround ground) {
        return new QuestioningRecord(arrived, ended, ground, bench.user(OFFICER), bench.user("officer2"), null, arrived, AdultPresent.GUARDIAN, null, null, "父亲",
                null, null, null, null, false, null);
    }

    private long clocks(String subject, long id, String condition) {
        return ((Number) em.createNativeQuery("select count(*) from platform_time_limit where subject_kind = :kind and subject_id = :id and " + condition)
                .setParameter("kind", subject).setParameter("id", id).getSingleResult()).longValue();
    }

    private TaskRow task(String user, String link) {
        TaskRow task = find(user, link);
        assertTrue(task != null, () -> user + " has no task " + link);
        return task;
    }

    private TaskRow find(String user, String link) {
        return as(user, () -> worklist.mine()).stream().filter(task -> task.link().equals(link)).findFirst().orElse(null);
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
}
