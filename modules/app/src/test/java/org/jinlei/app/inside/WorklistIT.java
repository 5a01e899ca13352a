package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.CaseReading;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.HandOverWork;
import org.jinlei.cases.domain.PeriodWork;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.correction.CorrectionWork;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.NewReport;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.DispositionWork;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.time.AdjustedDay;
import org.jinlei.platform.time.LimitState;
import org.jinlei.platform.time.TimeLimitFacts;
import org.jinlei.platform.time.WorkCalendar;
import org.jinlei.platform.time.domain.CalendarPreview;
import org.jinlei.platform.time.domain.CalendarWork;
import org.jinlei.platform.worklist.domain.BadgeCount;
import org.jinlei.platform.worklist.domain.DeputyWork;
import org.jinlei.platform.worklist.domain.NewDeputy;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.TaskState;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The worklist and the clocks under it: steps appear and disappear with the work, each for those who may take it and nobody else. */
@ExtendWith(ArquillianExtension.class)
class WorklistIT {

    private static final String OFFICER = CaseBench.OFFICER;
    private static final String OTHER_OFFICER = "officer2";
    private static final String CHIEF = CaseBench.CHIEF;
    private static final String DUTY = "duty";
    private static final String STRANGER = "stranger";

    @Inject
    private UserTransaction transaction;

    @Inject
    private WorklistDesk desk;

    @Inject
    private BadgeCount count;

    @Inject
    private DeputyWork deputies;

    @Inject
    private CalendarWork calendar;

    @Inject
    private PeriodWork periods;

    @Inject
    private ReportWork reports;

    @Inject
    private HandOverWork handOvers;

    @Inject
    private DispositionWork dispositions;

    @Inject
    private CorrectionWork correction;

    @Inject
    private ClosingWork closings;

    @Inject
    private SealingWork seals;

    @Inject
    private CaseReading reading;

    @Inject
    private CaseBench bench;

    @Inject
    private Grants grants;

    @Inject
    private EntityManager em;

    @Test
    void a_report_of_another_place_waits_for_its_transfer_within_24_hours() {
        LocalDateTime received = LocalDateTime.now().minusHours(20).withNano(0);
        long report = as(DUTY, () -> reports.receive(new NewReport(bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), received, ReportChannel.PHONE, true, null,
                null, null, "群众反映", "村口", null, null, Jurisdiction.OTHER, null)));
        String link = "/cases/reports/view?id=" + report;
        for (String receiver : List.of(DUTY, OFFICER, OTHER_OFFICER)) {
            TaskRow task = task(receiver, link);
            assertEquals("cases.transferReport", task.kind());
            assertEquals(received.plusHours(24), task.dueAt());
            assertEquals(received.plusHours(18), task.amberAt());
        }
        for (String other : List.of(CHIEF, STRANGER, "community", "grid", "auditor", "system")) {
            assertNull(find(other, link), other);
        }
        as(DUTY, () -> reports.transfer(report, "柳溪派出所", null));
        assertNull(find(DUTY, link));
    }

    @Test
    void hundreds_of_one_kind_do_not_hide_what_else_is_to_be_done() throws Exception {
        String flooded = bench.colleague("flooded" + Long.toString(System.nanoTime(), 36), bench.otherVillage(), Role.MINORS_CASE_OFFICER);
        long owner = bench.user(flooded);
        long station = bench.unit(CaseBench.STATION);
        transaction.begin();
        for (int i = 0; i <= 400; i++) {
            em.createNativeQuery("insert into platform_task (kind, subject_kind, subject_id, label, link, permission, owner_id, station_id, due_at, amber_at, opened_at, open_key) values "
                    + "(:kind, 'Flood', :id, 'X', '/home', 'cases.work', :owner, :station, '9999-12-31', '9999-12-31', now(6), :key)")
                    .setParameter("kind", i < 400 ? "cases.receive" : "cases.flooded").setParameter("id", i).setParameter("owner", owner).setParameter("station", station)
                    .setParameter("key", "Flood:" + i).executeUpdate();
        }
        transaction.commit();
        List<TaskRow> mine = as(flooded, () -> desk.mine());
        transaction.begin();
        em.createNativeQuery("delete from platform_task where subject_kind = 'Flood'").executeUpdate();
        transaction.commit();
        assertEquals(WorklistDesk.MOST + 1, mine.size());
        assertTrue(mine.stream().anyMatch(task -> task.kind().equals("cases.flooded")));
        List<LocalDateTime> days = mine.stream().map(TaskRow::dueAt).filter(Objects::nonNull).toList();
        assertEquals(days.stream().sorted().toList(), days, "the most urgent first, whatever their kind");
    }

    @Test
    void steps_of_a_case_come_and_go_with_the_work_until_it_is_sealed() {
        long file = bench.file(DUTY, boy(), bench.today().minusDays(5));
        String page = "/cases/view?id=" + file;
        assertEquals(List.of("cases.assign"), kinds(DUTY, file));
        assertEquals(List.of("cases.assign"), kinds(CHIEF, file));
        assertEquals(List.of(), kinds(OFFICER, file));

        as(DUTY, () -> handOvers.assignOfficer(file, bench.user(OFFICER), "由专办民警承办"));
        assertEquals(List.of("cases.receive"), kinds(OFFICER, file));
        assertEquals(List.of(), kinds(OTHER_OFFICER, file));
        assertEquals(List.of(), kinds(DUTY, file));
        as(OFFICER, () -> handOvers.acknowledge(file));
        assertEquals(List.of("cases.proposeOutcome"), kinds(OFFICER, file));
        assertEquals(periods(file).get(0).dueAt(), task(OFFICER, page).dueAt());

        long participant = bench.participant(file);
        as(OFFICER, () -> dispositions.codeBehaviour(file, participant, BehaviourCode.SERIOUS_38_3_BEATING_INSULTING_INJURING, null));
        as(OFFICER, () -> dispositions.propose(file, participant, bench.noPenalty()));
        assertEquals(List.of(), kinds(OFFICER, file));
        assertEquals(List.of("cases.approveOutcome"), kinds(CHIEF, file));
        as(CHIEF, () -> dispositions.approve(file, dispositions.outcomesOf(file).get(0).id()));
        assertEquals(List.of(), kinds(CHIEF, file));
        assertEquals(List.of("cases.beginCorrection", "cases.serveOutcome"), kinds(OFFICER, file));
        assertEquals(LimitState.KEPT, periods(file).get(0).stateAt(LocalDateTime.now()));

        as(OFFICER, () -> dispositions.execute(file, dispositions.outcomesOf(file).get(0).id(), bench.today(), "已送达"));
        long task = as(OFFICER, () -> correction.tasksOf(file)).get(0).id();
        as(OFFICER, () -> correction.admonish(task, true, false, "训诫监护人"));
        assertEquals(List.of("cases.endCorrection"), kinds(OFFICER, file));
        as(OFFICER, () -> correction.close(task, null));
        List<String> missing = as(OFFICER, () -> closings.missing(file, ClosingReason.DONE));
        assertEquals(missing.isEmpty() ? List.of("cases.close") : List.of(), kinds(OFFICER, file));

        as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        assertEquals(List.of("cases.approveClosing"), kinds(CHIEF, file));
        as(CHIEF, () -> closings.approve(file));
        nothingIsToBeDone(file);
    }

    @Test
    void a_case_closed_without_a_result_waits_for_its_sealing() {
        long file = bench.file(OFFICER, boy(), bench.today().minusDays(5));
        as(OFFICER, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        as(CHIEF, () -> closings.approve(file));
        assertEquals(List.of("cases.seal"), kinds(OFFICER, file));
        as(OFFICER, () -> seals.seal(file, SealArticle.PREVENTION_59));
        nothingIsToBeDone(file);
    }

    private void nothingIsToBeDone(long file) {
        for (String everybody : List.of(OFFICER, OTHER_OFFICER, CHIEF, DUTY, STRANGER)) {
            assertEquals(List.of(), kinds(everybody, file), everybody);
        }
    }

    @Test
    void a_pause_and_a_granted_extension_move_the_last_day_and_the_task() {
        long file = bench.file(OFFICER, boy(), bench.today().minusDays(5));
        grants.beginEarlier(file, LocalDateTime.now().minusDays(5));
        as(OFFICER, () -> periods.pause(file, bench.today().minusDays(2), "委托鉴定"));
        assertEquals(LimitState.PAUSED, periods(file).get(0).stateAt(LocalDateTime.now()));
        assertNull(task(OFFICER, "/cases/view?id=" + file).dueAt(), "a clock that stands still presses nobody");
        refused("LIMIT_STANDS_STILL_ALREADY", () -> as(OFFICER, () -> periods.pause(file, bench.today(), "再次")));
        refused("PAUSE_LIES_WITHIN_THE_LIMIT", () -> as(OFFICER, () -> periods.resume(file, bench.today().plusDays(1))));
        as(OFFICER, () -> periods.resume(file, bench.today()));
        LocalDateTime second = periods(file).get(0).dueAt();
        List<AdjustedDay> days = new ArrayList<>(as(OFFICER, () -> calendar.year(bench.today().getYear())));
        days.addAll(as(OFFICER, () -> calendar.year(bench.today().getYear() + 1)));
        assertEquals(WorkCalendar.of(days).workdayFrom(bench.today().minusDays(5).plusDays(30 + 3)), second.toLocalDate());
        assertEquals(second, task(OFFICER, "/cases/view?id=" + file).dueAt());

        refused("PAUSE_LIES_WITHIN_THE_LIMIT", () -> as(OFFICER, () -> periods.pause(file, bench.today().minusDays(6), "早于起算")));
        refused("STEP_NEEDS_A_REASON", () -> as(OFFICER, () -> periods.askExtension(file, " ")));
        as(OFFICER, () -> periods.askExtension(file, "案情复杂"));
        refused("EXTENSION_WAITS_FOR_ITS_DECISION", () -> as(OFFICER, () -> periods.askExtension(file, "再次")));
        missing(() -> as(OFFICER, () -> periods.decideExtension(file, true, "泽公延字1号")));
        assertEquals(List.of("cases.decideExtension"), kinds(CHIEF, file));
        refused("EXTENSION_CITES_THE_BUREAUS_APPROVAL", () -> as(CHIEF, () -> periods.decideExtension(file, true, " ")));
        as(CHIEF, () -> periods.decideExtension(file, true, "泽公延字〔2026〕第1号"));
        assertEquals(1, periods(file).get(0).extended());
        assertTrue(periods(file).get(0).dueAt().isAfter(second.plusDays(25)));
        as(OFFICER, () -> periods.askExtension(file, "案情复杂"));
        as(CHIEF, () -> periods.decideExtension(file, true, "泽公延字〔2026〕第2号"));
        refused("LIMIT_CANNOT_BE_EXTENDED_AGAIN", () -> as(OFFICER, () -> periods.askExtension(file, "第三次")));
        missing(() -> as(STRANGER, () -> periods.of(file)));
    }

    @Test
    void a_new_calendar_shows_what_it_moves_before_it_is_applied() {
        long file = bench.file(OFFICER, boy(), bench.today().minusDays(5));
        LocalDateTime before = periods(file).get(0).dueAt();
        LocalDate last = before.toLocalDate();
        String published = Stream.of(last.getYear(), last.plusDays(1).getYear()).distinct().flatMap(year -> as("system", () -> calendar.year(year)).stream())
                .map(day -> day.date() + "," + day.kind() + "," + day.occasion()).collect(Collectors.joining("\n"));
        String text = last + ",HOLIDAY,试验\n" + last.plusDays(1) + ",HOLIDAY,试验";
        CalendarPreview preview = as("system", () -> calendar.preview(text));
        assertTrue(preview.count() >= 1);
        assertEquals(before, periods(file).get(0).dueAt(), "a preview changes nothing");
        refused("CALENDAR_FILE_HAS_FAULTS", () -> as("system", () -> calendar.apply(text + "\nx", preview.seen())));
        refused("CALENDAR_CHANGED_SINCE_THE_PREVIEW", () -> as("system", () -> calendar.apply(last + ",HOLIDAY,试验", preview.seen())));
        missing(() -> as(CHIEF, () -> calendar.preview(text)));
        as("system", () -> calendar.apply(text, preview.seen()));
        assertTrue(periods(file).get(0).dueAt().toLocalDate().isAfter(last.plusDays(1)));
        assertEquals(0, as("system", () -> calendar.apply(text, calendar.preview(text).seen())), "the same file again moves nothing");
        assertEquals(periods(file).get(0).dueAt(), task(OFFICER, "/cases/view?id=" + file).dueAt());
        String former = published.isEmpty() ? last.getYear() + "-01-01,HOLIDAY,元旦" : published;
        as("system", () -> calendar.apply(former, calendar.preview(former).seen()));
        assertEquals(before, periods(file).get(0).dueAt());
    }

    @Test
    void a_deputy_sees_the_tasks_of_an_absence_and_only_what_their_own_roles_allow() {
        long file = bench.file(OFFICER, boy(), bench.today().minusDays(5));
        assertEquals(List.of(), kinds(OTHER_OFFICER, file));
        refused("DEPUTY_IS_A_COLLEAGUE_OF_THE_UNIT", () -> as(OFFICER, () -> deputies.name(new NewDeputy(bench.user(STRANGER), bench.today(), bench.today(), "休假"))));
        refused("DEPUTY_IS_A_COLLEAGUE_OF_THE_UNIT", () -> as(OFFICER, () -> deputies.name(new NewDeputy(bench.user(OFFICER), bench.today(), bench.today(), "休假"))));
        refused("ABSENCE_IS_IN_ORDER", () -> as(OFFICER, () -> deputies.name(new NewDeputy(bench.user(OTHER_OFFICER), bench.today(), bench.today().minusDays(1), "休假"))));
        as(OFFICER, () -> deputies.name(new NewDeputy(bench.user(OTHER_OFFICER), bench.today().plusDays(1), bench.today().plusDays(2), "休假")));
        assertEquals(List.of(), kinds(OTHER_OFFICER, file), "the absence has not begun");
        as(OFFICER, () -> deputies.name(new NewDeputy(bench.user(OTHER_OFFICER), bench.today(), bench.today(), "休假")));
        as(OFFICER, () -> deputies.name(new NewDeputy(bench.user("deputy"), bench.today(), bench.today(), "休假")));
        assertEquals(List.of("cases.proposeOutcome"), kinds(OTHER_OFFICER, file));
        assertEquals("沈若兰", task(OTHER_OFFICER, "/cases/view?id=" + file).owner());
        String elsewhere = bench.colleague("leaves" + Long.toString(System.nanoTime(), 36), CaseBench.STATION, Role.MINORS_CASE_OFFICER);
        as(OFFICER, () -> deputies.name(new NewDeputy(bench.user(elsewhere), bench.today(), bench.today(), "休假")));
        assertEquals(List.of("cases.proposeOutcome"), kinds(elsewhere, file));
        bench.moveTo(elsewhere, CaseBench.VILLAGE);
        assertEquals(List.of(), kinds(elsewhere, file), "who left the unit stands in for nobody there");
        assertEquals(List.of(), kinds("deputy", file), "the deputy chief holds no right to work on cases");
        as(OFFICER, () -> deputies.mine()).stream().filter(row -> !row.over()).forEach(row -> as(OFFICER, () -> deputies.revoke(row.id())));
        missing(() -> as(OTHER_OFFICER, () -> deputies.revoke(as(OFFICER, () -> deputies.mine()).get(0).id())));
        assertEquals(List.of(), kinds(OTHER_OFFICER, file));
    }

    @Test
    void those_who_lead_see_how_much_their_people_have_to_do() {
        String officer = bench.colleague("busy" + Long.toString(System.nanoTime(), 36), CaseBench.STATION, Role.MINORS_CASE_OFFICER);
        long file = bench.file(officer, boy(), bench.today().minusDays(5));
        long user = bench.user(officer);
        assertEquals(1, as(CHIEF, () -> desk.team()).stream().filter(row -> row.user() == user).findFirst().orElseThrow().open());
        assertEquals(List.of("/cases/view?id=" + file), as(CHIEF, () -> desk.of(user)).stream().map(TaskRow::link).toList());
        for (String mayNot : List.of(OFFICER, "community", STRANGER, "education", "system", "audit")) {
            missing(() -> as(mayNot, () -> desk.team()));
            missing(() -> as(mayNot, () -> desk.of(user)));
        }
        assertFalse(as(CHIEF, () -> desk.escalated()).stream().anyMatch(row -> row.link().endsWith("id=" + file)));
        grants.makeLate("/cases/view?id=" + file, LocalDateTime.now().minusDays(3));
        assertEquals(TaskState.LATE, task(officer, "/cases/view?id=" + file).state());
        assertTrue(as(officer, () -> count.badge()).late());
        assertTrue(as(CHIEF, () -> desk.escalated()).stream().anyMatch(row -> row.link().endsWith("id=" + file)));
        assertEquals(1, as(CHIEF, () -> desk.team()).stream().filter(row -> row.user() == user).findFirst().orElseThrow().late());
        assertTrue(as("deputy", () -> desk.team()).stream().noneMatch(row -> row.user() == user), "who may not read cases does not learn of them");
        assertEquals(List.of(), as("deputy", () -> desk.of(user)));
    }

    private long boy() {
        return bench.minor(BirthDate.on(bench.today().minusYears(13).minusMonths(3), BirthEvidence.IDENTITY_CARD));
    }

    private List<TimeLimitFacts> periods(long file) {
        return as(CHIEF, () -> periods.of(file));
    }

    private List<String> kinds(String user, long file) {
        long id = file;
        List<?> corrective = em.createNativeQuery("select t.id from cases_corrective_task t where t.file_id = :file", Long.class).setParameter("file", id).getResultList();
        return as(user, () -> desk.mine()).stream().filter(task -> task.link().matches("/cases/(view|receive|closing|questioning|outcome)\\?id=" + id + "(&.*)?")
                || corrective.stream().anyMatch(one -> task.link().matches("/cases/tasks/[a-z]+\\?id=" + one))).map(TaskRow::kind).sorted().toList();
    }

    private TaskRow task(String user, String link) {
        TaskRow task = find(user, link);
        assertTrue(task != null, () -> user + " has no task " + link);
        return task;
    }

    private TaskRow find(String user, String link) {
        return as(user, () -> desk.mine()).stream().filter(task -> task.link().equals(link)).findFirst().orElse(null);
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
