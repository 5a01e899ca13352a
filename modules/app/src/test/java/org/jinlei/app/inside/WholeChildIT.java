package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.CaseReading;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.CaseRow;
import org.jinlei.cases.domain.CaseSort;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.correction.CorrectionWork;
import org.jinlei.cases.domain.correction.TaskRow;
import org.jinlei.cases.domain.correction.TaskSort;
import org.jinlei.cases.domain.missing.ChildDescription;
import org.jinlei.cases.domain.missing.NewSearch;
import org.jinlei.cases.domain.missing.SearchReading;
import org.jinlei.cases.domain.missing.SearchRow;
import org.jinlei.cases.domain.missing.SearchSort;
import org.jinlei.cases.domain.missing.SearchWork;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.Sex;
import org.jinlei.people.domain.PersonTimeline;
import org.jinlei.people.domain.PersonWork;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.NotThere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is known of a child is found by any number, and told as one course; each line under its own right. */
@ExtendWith(ArquillianExtension.class)
class WholeChildIT {

    private static final String OFFICER = CaseBench.OFFICER;
    private static final String CHIEF = CaseBench.CHIEF;
    private static final String DUTY = "duty";
    private static final LocalDate ACT = LocalDate.of(2026, 10, 1);
    private static final LocalDate BORN = LocalDate.of(2013, 7, 11);
    private static final AtomicInteger NEXT = new AtomicInteger(ThreadLocalRandom.current().nextInt(900));

    @Inject
    private CaseRegister cases;

    @Inject
    private CaseReading reading;

    @Inject
    private ClosingWork closings;

    @Inject
    private CorrectionWork correction;

    @Inject
    private SearchWork searches;

    @Inject
    private SearchReading searchReading;

    @Inject
    private PersonWork persons;

    @Inject
    private PersonTimeline timeline;

    @Inject
    private CaseBench bench;

    @Test
    void a_file_is_found_by_its_numbers_and_by_the_identity_number_of_somebody_in_it() {
        IdentityNumber number = number();
        long child = child(number);
        long file = bench.file(OFFICER, child, ACT);
        CaseFacts facts = bench.as(OFFICER, () -> reading.sheet(file)).file();
        assertEquals(List.of(file), files(OFFICER, facts.number()));
        assertEquals(List.of(file), files(OFFICER, number.value()));
        assertEquals(List.of(file), files(OFFICER, number.value().substring(0, 6) + " " + number.value().substring(6, 14) + " " + number.value().substring(14)));
        assertEquals(List.of(), files(OFFICER, number.value().substring(0, 17)), "part of a number finds nobody");
        assertEquals(List.of(), files("stranger", number.value()));
        assertEquals(List.of(), files("stranger", facts.number()));
        closeAndSeal(file, child);
        assertEquals(List.of(), files(OFFICER, number.value()), "a sealed file is found by nothing");
        assertEquals(List.of(), files(CHIEF, facts.number()));
    }

    @Test
    void tasks_and_searches_are_found_by_the_child() {
        IdentityNumber number = number();
        long child = child(number);
        long task = bench.task(bench.file(OFFICER, child, ACT), BehaviourCode.SERIOUS_38_4_STEALING_ROBBING_DAMAGING);
        long search = search(child);
        String community = bench.colleague("child-community", CaseBench.VILLAGE, Role.COMMUNITY_OFFICER);
        String elsewhere = bench.colleague("child-elsewhere", bench.otherVillage(), Role.COMMUNITY_OFFICER);
        assertEquals(List.of(task), tasks(community, number.value()));
        assertEquals(List.of(), tasks(elsewhere, number.value()));
        assertEquals(List.of(search), searches(DUTY, number.value()));
        assertEquals(List.of(search), searches(DUTY, bench.as(DUTY, () -> searchReading.sheet(search)).search().number()));
        assertEquals(List.of(), searches("stranger", number.value()));
    }

    @Test
    void one_course_over_all_roles_and_each_line_under_its_own_right() {
        long child = child(number());
        long file = bench.file(OFFICER, child, ACT);
        long task = bench.task(file, BehaviourCode.SERIOUS_38_4_STEALING_ROBBING_DAMAGING);
        long search = search(child);
        String community = bench.colleague("child-community", CaseBench.VILLAGE, Role.COMMUNITY_OFFICER);
        String grid = bench.colleague("child-grid", CaseBench.VILLAGE, Role.GRID_WORKER);

        List<PersonEvent> all = course(OFFICER, child);
        assertEquals(List.of("history.missing", "history.task", "history.disposition", "history.behaviour", "history.joined", "timeline.registered").stream().sorted().toList(),
                all.stream().map(PersonEvent::key).sorted().toList());
        assertEquals(all.stream().map(PersonEvent::at).sorted(Comparator.reverseOrder()).toList(), all.stream().map(PersonEvent::at).toList(), "the latest first");
        assertEquals("/cases/searches/board?id=" + search, link(all, "history.missing"));
        assertEquals("/cases/tasks/view?id=" + task, link(all, "history.task"));
        assertEquals("/cases/view?id=" + file, link(all, "history.behaviour"));

        assertEquals(List.of("history.missing", "history.task", "timeline.registered"), keys(community, child), "no word of the case for the community officer");
        assertEquals(List.of("timeline.registered"), keys(grid, child));
        assertThrows(NotThere.class, () -> course("stranger", child));
        assertThrows(NotThere.class, () -> course("auditor", child));
    }

    @Test
    void what_is_sealed_leaves_the_course() {
        long child = child(number());
        long file = bench.file(OFFICER, child, ACT);
        assertEquals(List.of("history.joined", "timeline.registered"), keys(OFFICER, child));
        closeAndSeal(file, child);
        assertEquals(List.of("timeline.registered"), keys(OFFICER, child));
        assertEquals(List.of("timeline.registered"), keys(CHIEF, child));
    }

    private void closeAndSeal(long file, long child) {
        bench.task(file, BehaviourCode.SERIOUS_38_4_STEALING_ROBBING_DAMAGING);
        long task = bench.as(OFFICER, () -> correction.tasksOf(file)).get(0).id();
        bench.as(OFFICER, () -> correction.close(task, "家长已严加管教，社区持续关注"));
        bench.as(OFFICER, () -> closings.propose(file, ClosingReason.DONE, "不予处罚，已教育"));
        bench.as(CHIEF, () -> closings.approve(file));
        assertThrows(NotThere.class, () -> bench.as(OFFICER, () -> reading.sheet(file)), "an offence without penalty is sealed with the closing");
    }

    private long search(long child) {
        return bench.as(DUTY, () -> searches.begin(new NewSearch(null, bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), LocalDateTime.now().minusMinutes(5)), child,
                new ChildDescription(LocalDateTime.now().minusHours(2), "学校东门", "蓝白校服", null, null, null, null, null, null)));
    }

    private List<PersonEvent> course(String who, long child) {
        return bench.as(who, () -> timeline.page(child, null)).events();
    }

    private List<String> keys(String who, long child) {
        return course(who, child).stream().map(PersonEvent::key).sorted().toList();
    }

    private static String link(List<PersonEvent> events, String key) {
        return events.stream().filter(event -> event.key().equals(key)).findFirst().orElseThrow().link();
    }

    private List<Long> files(String who, String text) {
        return bench.as(who, () -> cases.find(text, new PageRequest<>(CaseSort.OPENED, true, null, 8))).rows().stream().map(CaseRow::id).toList();
    }

    private List<Long> tasks(String who, String text) {
        return bench.as(who, () -> correction.find(text, new PageRequest<>(TaskSort.OPENED, true, null, 8))).rows().stream().map(TaskRow::id).toList();
    }

    private List<Long> searches(String who, String text) {
        return bench.as(who, () -> searchReading.find(text, new PageRequest<>(SearchSort.REPORTED, true, null, 8))).rows().stream().map(SearchRow::id).toList();
    }

    private long child(IdentityNumber number) {
        NewPerson what = new NewPerson("阙小满", null, Sex.MALE, null, number, null, List.of(), null, bench.unit(CaseBench.VILLAGE), null, null);
        return bench.as(OFFICER, () -> persons.register(what, persons.duplicatesOf(what).key(), "另一条登记"));
    }

    private static IdentityNumber number() {
        String digits = "140590" + BORN.toString().replace("-", "") + String.format("%03d", NEXT.incrementAndGet() % 1000);
        return new IdentityNumber(digits + IdentityNumber.check(digits));
    }
}
