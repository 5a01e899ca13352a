package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.CaseFilter;
import org.jinlei.cases.domain.CaseReading;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.CaseSort;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.HandOverWork;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.cases.domain.TimelineRow;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.DispositionWork;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.DeputyWork;
import org.jinlei.platform.worklist.domain.NewDeputy;
import org.jinlei.platform.worklist.domain.TaskGivingWork;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who does the work of somebody else: a deputy during an absence, a colleague to whom a leader gave a task. */
@ExtendWith(ArquillianExtension.class)
class StandingInIT {

    private static final String CHIEF = CaseBench.CHIEF;
    private static final BehaviourCode ACT = BehaviourCode.SERIOUS_38_3_BEATING_INSULTING_INJURING;

    @Inject
    private WorklistDesk worklist;

    @Inject
    private TaskGivingWork giving;

    @Inject
    private DeputyWork deputies;

    @Inject
    private CaseRegister register;

    @Inject
    private CaseReading reading;

    @Inject
    private DispositionWork dispositions;

    @Inject
    private ClosingWork closings;

    @Inject
    private SealingWork seals;

    @Inject
    private HandOverWork handOvers;

    @Inject
    private CaseBench bench;

    @Inject
    private Together together;

    @Inject
    private EntityManager em;

    @Test
    void a_deputy_reads_and_works_on_assigned_files_until_the_substitution_ends() {
        String absent = officer("absent");
        String deputy = bench.colleague(name("deputyof"), CaseBench.STATION, Breadth.ASSIGNED_ONLY, Role.MINORS_CASE_OFFICER);
        long file = file(absent);
        long participant = participant(absent, file);
        missing(() -> as(deputy, () -> register.view(file)));
        missing(() -> as(deputy, () -> dispositions.codeBehaviour(file, participant, ACT, null)));
        assertFalse(lists(deputy, file));
        name(absent, deputy);
        assertTrue(lists(deputy, file));
        assertTrue(as(deputy, () -> reading.sheet(file)).worked());
        as(deputy, () -> dispositions.codeBehaviour(file, participant, ACT, null));
        as(deputy, () -> dispositions.propose(file, participant, bench.noPenalty()));
        TimelineRow line = timeline(file, TimelineKind.BEHAVIOUR_CODED);
        assertEquals(List.of("测试" + deputy, "测试" + absent), List.of(line.actor(), line.absent()));
        assertEquals(2, audited(deputy, absent, "DispositionWork.%"));
        assertTrue(audited(deputy, absent, "CaseReading.sheet") > 0, "reading is audited as acting for the absent, too");
        long second = file(absent);
        as(absent, () -> deputies.mine()).forEach(row -> as(absent, () -> deputies.revoke(row.id())));
        missing(() -> as(deputy, () -> register.view(second)));
        missing(() -> as(deputy, () -> dispositions.codeBehaviour(file, participant, BehaviourCode.values()[0], null)));
        assertFalse(lists(deputy, file));
    }

    @Test
    void a_deputy_of_a_deputy_is_nobody_and_a_sealed_file_is_not_there() {
        String absent = officer("first");
        String deputy = officer("second");
        String third = bench.colleague(name("third"), CaseBench.STATION, Breadth.ASSIGNED_ONLY, Role.MINORS_CASE_OFFICER);
        long file = file(absent);
        name(absent, deputy);
        name(deputy, third);
        missing(() -> as(third, () -> register.view(file)));
        as(deputy, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        as(CHIEF, () -> closings.approve(file));
        as(absent, () -> seals.seal(file, SealArticle.PREVENTION_59));
        missing(() -> as(deputy, () -> register.view(file)));
        assertFalse(lists(deputy, file));
    }

    @Test
    void nobody_approves_what_they_or_the_one_they_stand_in_for_proposed() {
        String absent = bench.colleague(name("chiefaway"), CaseBench.STATION, Role.MINORS_CASE_OFFICER, Role.CHIEF);
        String deputy = bench.colleague(name("chiefhere"), CaseBench.STATION, Role.MINORS_CASE_OFFICER, Role.CHIEF);
        long file = file(absent);
        long participant = participant(absent, file);
        as(absent, () -> dispositions.codeBehaviour(file, participant, ACT, null));
        as(absent, () -> dispositions.propose(file, participant, bench.noPenalty()));
        long outcome = as(absent, () -> dispositions.outcomesOf(file)).get(0).id();
        name(absent, deputy);
        refused("NOBODY_APPROVES_WHAT_THEY_PROPOSED", () -> as(deputy, () -> dispositions.approve(file, outcome)));
        refused("NOBODY_APPROVES_WHAT_THEY_PROPOSED", () -> as(deputy, () -> dispositions.returnToOfficer(file, outcome, "退回")));
        assertFalse(kinds(deputy, file).contains("cases.approveOutcome"));
        as(CHIEF, () -> dispositions.returnToOfficer(file, outcome, "补充"));
        as(deputy, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
        refused("NOBODY_APPROVES_WHAT_THEY_PROPOSED", () -> as(deputy, () -> closings.approve(file)));
        refused("NOBODY_APPROVES_WHAT_THEY_PROPOSED", () -> as(absent, () -> closings.approve(file)));
        refused("NOBODY_APPROVES_WHAT_THEY_PROPOSED", () -> as(absent, () -> closings.returnToOfficer(file, "补充")));
        as(CHIEF, () -> closings.approve(file));
    }

    @Test
    void a_deputy_signs_the_receipt_in_the_place_of_the_receiver() {
        String absent = officer("receiver");
        String deputy = officer("signs");
        String stranger = officer("onlooker");
        long file = file("duty");
        as(CHIEF, () -> handOvers.assignOfficer(file, bench.user(absent), "由其承办"));
        missing(() -> as(deputy, () -> handOvers.acknowledge(file)));
        name(absent, deputy);
        assertTrue(as(deputy, () -> handOvers.toReceive()).stream().anyMatch(sent -> sent.fileId() == file));
        missing(() -> as(stranger, () -> handOvers.acknowledge(file)));
        as(deputy, () -> handOvers.acknowledge(file));
        assertEquals(bench.user(absent), as(CHIEF, () -> register.view(file)).dedicatedOfficer());
        assertEquals("测试" + absent, timeline(file, TimelineKind.HAND_OVER_ACKNOWLEDGED).absent());
    }

    @Test
    void a_leader_gives_a_task_to_a_colleague_who_works_on_the_record_until_it_is_done() {
        String busy = officer("busy");
        String free = bench.colleague(name("free"), CaseBench.STATION, Breadth.ASSIGNED_ONLY, Role.MINORS_CASE_OFFICER);
        long file = file(busy);
        long participant = participant(busy, file);
        long task = task(busy, file).id();
        assertTrue(as(CHIEF, () -> worklist.of(bench.user(busy))).stream().allMatch(TaskRow::givable));
        for (String mayNot : List.of(busy, "deputy", "community", "stranger", "system")) {
            missing(() -> as(mayNot, () -> giving.task(task)));
            missing(() -> as(mayNot, () -> giving.give(task, bench.user(busy), bench.user(free), "案件较多")));
        }
        refused("GIVING_NEEDS_A_REASON", () -> as(CHIEF, () -> giving.give(task, bench.user(busy), bench.user(free), " ")));
        refused("RECEIVER_MAY_NOT_DO_THE_TASK", () -> as(CHIEF, () -> giving.give(task, bench.user(busy), bench.user("community"), "案件较多")));
        missing(() -> as(free, () -> register.view(file)));
        as(CHIEF, () -> giving.give(task, bench.user(busy), bench.user(free), "案件较多"));
        assertThrows(ChangedMeanwhile.class, () -> as(CHIEF, () -> giving.give(task, bench.user(busy), bench.user("officer2"), "再交")));
        assertEquals(List.of("cases.proposeOutcome"), kinds(free, file));
        assertEquals(List.of(), kinds(busy, file));
        assertTrue(lists(free, file));
        assertEquals(String.valueOf(bench.user(free)), timeline(file, TimelineKind.TASK_GIVEN).getParameters()[0]);
        as(free, () -> dispositions.codeBehaviour(file, participant, ACT, null));
        assertEquals(List.of("cases.proposeOutcome"), kinds(free, file), "what happens to the record does not take the task away again");
        as(free, () -> dispositions.propose(file, participant, bench.noPenalty()));
        assertEquals(List.of(), kinds(free, file));
        missing(() -> as(free, () -> register.view(file)));
        assertTrue(as(busy, () -> reading.sheet(file)).worked(), "the officer of the file stays");
    }

    @Test
    void two_who_give_one_task_at_once_give_it_once() {
        String busy = officer("shared");
        long file = file(busy);
        long task = task(busy, file).id();
        List<Object> answers = together.run(CHIEF, () -> give(task, busy, "officer"), CHIEF, () -> give(task, busy, "officer2"));
        assertEquals(1, answers.stream().filter(ChangedMeanwhile.class::isInstance).count(), answers::toString);
        assertEquals(1, ((Number) em.createNativeQuery("select count(*) from platform_task_giving where task_id = :task").setParameter("task", task)
                .getSingleResult()).intValue());
    }

    @Test
    void the_receipt_of_a_file_is_not_given_on() {
        String receiver = officer("receipt");
        long file = file("duty");
        as(CHIEF, () -> handOvers.assignOfficer(file, bench.user(receiver), "由其承办"));
        TaskRow receipt = task(receiver, file);
        assertFalse(as(CHIEF, () -> worklist.of(bench.user(receiver))).stream().anyMatch(TaskRow::givable));
        refused("TASK_STAYS_WITH_ITS_OWNER", () -> as(CHIEF, () -> giving.give(receipt.id(), bench.user(receiver), bench.user("officer2"), "外出")));
    }

    private Object give(long task, String from, String to) {
        giving.give(task, bench.user(from), bench.user(to), "案件较多");
        return to;
    }

    private void name(String absent, String deputy) {
        as(absent, () -> deputies.name(new NewDeputy(bench.user(deputy), bench.today(), bench.today(), "外出培训")));
    }

    private String officer(String name) {
        return bench.colleague(name(name), CaseBench.STATION, Role.MINORS_CASE_OFFICER);
    }

    private static String name(String name) {
        return name + Long.toString(System.nanoTime(), 36);
    }

    private long file(String user) {
        return bench.file(user, bench.minor(BirthDate.on(bench.today().minusYears(13).minusMonths(3), BirthEvidence.IDENTITY_CARD)), bench.today().minusDays(5));
    }

    private long participant(String user, long file) {
        return as(user, () -> reading.sheet(file)).persons().get(0).getId();
    }

    private boolean lists(String user, long file) {
        CaseFilter all = new CaseFilter(null, null, null, null, null, null);
        return as(user, () -> register.list(all, new PageRequest<>(CaseSort.OPENED, true, null, 50))).rows().stream().anyMatch(row -> row.id() == file);
    }

    private TimelineRow timeline(long file, TimelineKind kind) {
        return as(CHIEF, () -> register.timeline(file)).stream().filter(row -> row.kind() == kind).findFirst().orElseThrow();
    }

    private long audited(String user, String absent, String action) {
        return ((Number) em.createNativeQuery("select count(*) from platform_audit_entry where user_id = :user and action like :action and detail like :detail")
                .setParameter("user", bench.user(user)).setParameter("action", action).setParameter("detail", "%for User " + bench.user(absent) + "%")
                .getSingleResult()).longValue();
    }

    private TaskRow task(String user, long file) {
        return as(user, () -> worklist.mine()).stream().filter(row -> row.link().matches(".*[?]id=" + file + "(&.*)?")).findFirst().orElseThrow();
    }

    private List<String> kinds(String user, long file) {
        return as(user, () -> worklist.mine()).stream().filter(row -> row.link().startsWith("/cases/") && row.link().matches(".*[?]id=" + file + "(&.*)?"))
                .map(TaskRow::kind).sorted().toList();
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
