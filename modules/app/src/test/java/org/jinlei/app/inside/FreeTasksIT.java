package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.BadgeCount;
import org.jinlei.platform.worklist.domain.DeputyWork;
import org.jinlei.platform.worklist.domain.FreeTaskFacts;
import org.jinlei.platform.worklist.domain.FreeTaskStatus;
import org.jinlei.platform.worklist.domain.FreeTaskWork;
import org.jinlei.platform.worklist.domain.NewDeputy;
import org.jinlei.platform.worklist.domain.NewFreeTask;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tasks without a record: in the same list, badge and team view, for giver, owner and those who lead. */
@ExtendWith(ArquillianExtension.class)
class FreeTasksIT {

    private static final String CHIEF = CaseBench.CHIEF;

    @Inject
    private FreeTaskWork work;

    @Inject
    private WorklistDesk worklist;

    @Inject
    private BadgeCount count;

    @Inject
    private DeputyWork deputies;

    @Inject
    private CaseBench bench;

    @Test
    void what_somebody_notes_for_themselves_is_on_their_list_and_for_those_who_lead() {
        String me = officer(bench.otherVillage());
        String colleague = officer(bench.otherVillage());
        int before = as(me, () -> count.badge()).count();
        long id = note(me, "校门口巡查", bench.today(), me);
        assertEquals(before + 1, as(me, () -> count.badge()).count());
        assertEquals("校门口巡查", row(me, id).label());
        assertEquals(bench.today(), row(me, id).dueAt().toLocalDate());
        assertEquals(List.of(id), as(CHIEF, () -> worklist.of(bench.user(me))).stream().map(FreeTasksIT::number).toList());
        assertTrue(as(CHIEF, () -> worklist.team()).stream().anyMatch(row -> row.user() == bench.user(me) && row.open() == 1));
        assertEquals("校门口巡查", as(CHIEF, () -> work.view(id)).title());
        as(me, () -> deputies.name(new NewDeputy(bench.user(colleague), bench.today(), bench.today(), "休假")));
        for (String other : List.of(colleague, "officer", "community", "stranger", "system", "audit")) {
            missing(() -> as(other, () -> work.view(id)));
            missing(() -> as(other, () -> work.done(id)));
            missing(() -> as(other, () -> work.reopen(id)));
            missing(() -> as(other, () -> work.giveBack(id, "退回")));
            missing(() -> as(other, () -> work.giveOn(id, bench.user(other))));
            assertTrue(as(other, () -> worklist.mine()).stream().noneMatch(row -> number(row) == id), other);
        }
        missing(() -> as(CHIEF, () -> work.done(id)));
        missing(() -> as(CHIEF, () -> work.giveOn(id, bench.user(CHIEF))));
        refused("FREE_TASK_IS_GIVEN_WITHIN_THE_TEAM", () -> as(me, () -> work.giveBack(id, "退回")));
        as(me, () -> work.done(id));
        assertEquals(before, as(me, () -> count.badge()).count());
        refused("FREE_TASK_IS_DONE", () -> as(me, () -> work.done(id)));
        as(me, () -> work.reopen(id));
        refused("FREE_TASK_IS_OPEN", () -> as(me, () -> work.reopen(id)));
        assertEquals(before + 1, as(me, () -> count.badge()).count());
    }

    @Test
    void a_leader_gives_it_to_one_of_the_team_who_gives_it_back_with_a_reason() {
        String member = officer();
        long id = note(CHIEF, "整理法治课教案", null, member);
        assertEquals(FreeTaskStatus.OPEN, view(member, id).status());
        refused("GIVING_BACK_NEEDS_A_REASON", () -> as(member, () -> work.giveBack(id, "  ")));
        as(member, () -> work.giveBack(id, "下周外出培训"));
        missing(() -> as(member, () -> work.view(id)));
        assertEquals(List.of(FreeTaskStatus.GIVEN_BACK, "下周外出培训", CHIEF), List.of(view(CHIEF, id).status(), view(CHIEF, id).returnedReason(),
                view(CHIEF, id).ownerId() == bench.user(CHIEF) ? CHIEF : ""));
        assertEquals(id, number(row(CHIEF, id)));
        String second = officer();
        as(CHIEF, () -> work.giveOn(id, bench.user(second)));
        assertEquals(id, number(row(second, id)));
        as(second, () -> work.done(id));
        as(CHIEF, () -> work.reopen(id));
        assertEquals(FreeTaskStatus.OPEN, view(second, id).status());
    }

    @Test
    void it_stays_within_the_team_and_in_order() {
        String me = officer();
        List<Long> mine = as(me, () -> work.team()).stream().map(UserSummary::id).toList();
        assertEquals(List.of(bench.user(me)), mine, "who leads nobody gives to nobody");
        assertTrue(as(CHIEF, () -> work.team()).stream().anyMatch(one -> one.id() == bench.user(me)));
        assertTrue(as(CHIEF, () -> work.team()).stream().noneMatch(one -> one.id() == bench.user("stranger")));
        refused("FREE_TASK_IS_GIVEN_WITHIN_THE_TEAM", () -> note(me, "代办", null, "officer"));
        refused("FREE_TASK_IS_GIVEN_WITHIN_THE_TEAM", () -> note(CHIEF, "代办", null, "stranger"));
        refused("FREE_TASK_NEEDS_A_TITLE", () -> note(me, " ", null, me));
        refused("FREE_TASK_NEEDS_A_TITLE", () -> note(me, "长".repeat(61), null, me));
        refused("FREE_TASK_IS_NOT_DUE_IN_THE_PAST", () -> note(me, "迟了", bench.today().minusDays(1), me));
    }

    private String officer() {
        return officer(CaseBench.STATION);
    }

    private String officer(String unit) {
        return bench.colleague("free" + Long.toString(System.nanoTime(), 36), unit, Role.MINORS_CASE_OFFICER);
    }

    private long note(String by, String title, LocalDate due, String owner) {
        return as(by, () -> work.note(new NewFreeTask(title, due, bench.user(owner))));
    }

    private FreeTaskFacts view(String user, long id) {
        return as(user, () -> work.view(id));
    }

    private TaskRow row(String user, long id) {
        return as(user, () -> worklist.mine()).stream().filter(row -> number(row) == id).findFirst().orElseThrow();
    }

    private static long number(TaskRow row) {
        return row.link().startsWith("/platform/tasks/view?id=") ? Long.parseLong(row.link().substring("/platform/tasks/view?id=".length())) : 0;
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
