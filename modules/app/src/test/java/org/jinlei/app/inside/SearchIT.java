package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.CaseCategory;
import org.jinlei.cases.domain.CaseNature;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.NewCase;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.intake.JoiningWork;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.NewReport;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.cases.domain.missing.ChildDescription;
import org.jinlei.cases.domain.missing.ChildState;
import org.jinlei.cases.domain.missing.EntryFacts;
import org.jinlei.cases.domain.missing.EntryKind;
import org.jinlei.cases.domain.missing.FilingState;
import org.jinlei.cases.domain.missing.FindingWork;
import org.jinlei.cases.domain.missing.GoesOnAs;
import org.jinlei.cases.domain.missing.LeadWork;
import org.jinlei.cases.domain.missing.MissingCause;
import org.jinlei.cases.domain.missing.MissingFilingWork;
import org.jinlei.cases.domain.missing.NewFinding;
import org.jinlei.cases.domain.missing.NewNotice;
import org.jinlei.cases.domain.missing.NewSearch;
import org.jinlei.cases.domain.missing.NewSearchTask;
import org.jinlei.cases.domain.missing.NoticeWork;
import org.jinlei.cases.domain.missing.SearchReading;
import org.jinlei.cases.domain.missing.SearchRule;
import org.jinlei.cases.domain.missing.SearchSheet;
import org.jinlei.cases.domain.missing.SearchStatus;
import org.jinlei.cases.domain.missing.SearchTaskFacts;
import org.jinlei.cases.domain.missing.SearchTaskWork;
import org.jinlei.cases.domain.missing.SearchTile;
import org.jinlei.cases.domain.missing.SearchWatch;
import org.jinlei.cases.domain.missing.SearchWork;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.domain.MergeOrder;
import org.jinlei.people.domain.MergeSheet;
import org.jinlei.people.domain.MergeWork;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.rules.Rule;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A search for missing children, played by the town's people through the use cases. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

    private static final String DUTY = "duty";
    private static final String OFFICER = "officer";
    private static final String CHIEF = "chief";
    private static final String COMMUNITY = "community";
    private static final String AUXILIARY = "auxiliary";

    @Inject
    private SearchWork searches;

    @Inject
    private SearchReading reading;

    @Inject
    private SearchWatch watch;

    @Inject
    private SearchTaskWork tasks;

    @Inject
    private LeadWork leads;

    @Inject
    private MissingFilingWork filing;

    @Inject
    private NoticeWork notices;

    @Inject
    private FindingWork findings;

    @Inject
    private ReportWork reports;

    @Inject
    private JoiningWork joinings;

    @Inject
    private MergeWork merging;

    @Inject
    private CaseWork cases;

    @Inject
    private ClosingWork closings;

    @Inject
    private SealingWork seals;

    @Inject
    private WorklistDesk worklist;

    @Inject
    private CaseBench bench;

    @Inject
    private EntityManager em;

    @Inject
    private Together together;

    @Test
    void two_children_of_one_search_are_found_one_after_the_other() {
        long search = begin(child(13));
        as(DUTY, () -> searches.addChild(search, child(15), seen("学校东门")));
        long first = sheet(search).children().get(0).child().id();
        long second = sheet(search).children().get(1).child().id();
        refused(SearchRule.SEARCH_ENDS_WHEN_ALL_ARE_FOUND, () -> searches.end(search));

        as(OFFICER, () -> findings.found(search, first, found()));
        assertEquals(1, sheet(search).missing());
        refused(SearchRule.CHILD_IS_FOUND_ALREADY, () -> findings.found(search, first, found()));
        as(OFFICER, () -> searches.note(search, SearchTile.GRID, "继续搜索另一名。", null));
        as(DUTY, () -> findings.found(search, second, found()));
        as(DUTY, () -> searches.end(search));
        assertEquals(SearchStatus.ENDED, sheet(search).search().status());
        refused(SearchRule.SEARCH_IS_OVER, () -> searches.note(search, SearchTile.GRID, "太晚了", null));

        TaskRow talk = task(DUTY, "cases.talkWithGuardians", search);
        assertEquals(sheet(search).child(first).finding().what().foundAt().toLocalDate().plusDays(1), talk.dueAt().toLocalDate());
        long needs = needs();
        for (long one : List.of(first, second)) {
            as(OFFICER, () -> findings.interviewed(search, one, "与同学去河边，没有受到伤害。"));
            as(OFFICER, () -> findings.talked(search, one, "家长表示加强看管。"));
            as(DUTY, () -> findings.goOn(search, one, one == first ? GoesOnAs.NOTHING : GoesOnAs.WELFARE, one == first ? null : "父母在外，无人照护"));
        }
        assertEquals(needs + 1, needs(), "a need for care is told to those who look after children");
        assertEquals(List.of(), tasksOf(DUTY, search).stream().filter(kind -> !kind.equals("cases.fileMissing")).toList());
        assertTrue(sheet(search).entries().stream().noneMatch(entry -> entry.body() != null && entry.body().contains("河边，没有")),
                "the interview stays off the timeline");
    }

    private long needs() {
        return ((Number) em.createNativeQuery("select count(*) from platform_event_publication where event_type = 'org.jinlei.cases.CareNeeded'").getSingleResult()).longValue();
    }

    @Test
    void one_child_is_searched_for_once_at_a_time_even_at_the_same_moment() {
        long child = child(12);
        List<Object> answers = together.run(DUTY, () -> searches.begin(what(), child, seen("村口")), OFFICER, () -> searches.begin(what(), child, seen("村口")));
        assertEquals(1, answers.stream().filter(Long.class::isInstance).count(), answers::toString);
        assertTrue(answers.stream().anyMatch(one -> one instanceof BrokenRule broken && broken.rule() == SearchRule.CHILD_IS_SEARCHED_FOR_ALREADY), answers::toString);
        long search = answers.stream().filter(Long.class::isInstance).map(Long.class::cast).findFirst().orElseThrow();
        as(DUTY, () -> findings.found(search, sheet(search).children().get(0).child().id(), found()));
        begin(child);
    }

    @Test
    void an_adult_is_searched_for_elsewhere() {
        refused(SearchRule.ONLY_MINORS_ARE_SEARCHED_FOR_HERE, () -> searches.begin(what(), bench.minor(BirthDate.on(
                bench.today().minusYears(18).minusDays(1), BirthEvidence.IDENTITY_CARD)), seen("村口")));
        begin(bench.minor(BirthDate.on(bench.today().minusYears(18), BirthEvidence.IDENTITY_CARD)));
    }

    @Test
    void filing_is_due_at_once_and_refused_by_the_chief_alone() {
        long search = begin(child(13));
        long child = sheet(search).children().get(0).child().id();
        assertEquals(FilingState.DUE, sheet(search).children().get(0).child().filing());
        TaskRow due = task(DUTY, "cases.fileMissing", search);
        assertEquals(sheet(search).search().reportedAt(), due.dueAt());
        as(DUTY, () -> filing.proposeRefusal(search, child, "家长称在外婆家"));
        missing(() -> as(DUTY, () -> filing.decideRefusal(search, child, true, "同意")));
        assertTrue(tasksOf(CHIEF, search).contains("cases.decideFilingRefusal"));
        as(CHIEF, () -> filing.decideRefusal(search, child, false, "未见到本人，先立案"));
        as(DUTY, () -> filing.file(search, child, "A1405900112026050001234"));
        assertFalse(tasksOf(DUTY, search).contains("cases.fileMissing"));
        long boy = begin(child(15));
        assertEquals(FilingState.NOT_AUTOMATIC, sheet(boy).children().get(0).child().filing());
    }

    @Test
    void a_public_notice_is_published_by_the_chief_and_withdrawn_the_moment_the_child_is_found() {
        long search = begin(child(13));
        long child = sheet(search).children().get(0).child().id();
        refused(SearchRule.PHOTO_IN_PUBLIC_NEEDS_THE_GUARDIANS_AUTHORISATION, () -> notices.propose(search, child, new NewNotice("0356-0000000", true, "公告栏")));
        as(DUTY, () -> notices.propose(search, child, new NewNotice("0356-0000000", false, "公告栏")));
        refused(SearchRule.CHILD_HAS_A_NOTICE_ALREADY, () -> notices.propose(search, child, new NewNotice("0356-0000000", false, "广播")));
        assertTrue(tasksOf(CHIEF, search).contains("cases.publishNotice"));
        long first = bench.as(DUTY, () -> notices.of(search, child)).id();
        missing(() -> as(DUTY, () -> notices.publish(search, first)));
        as(CHIEF, () -> notices.returnNotice(search, first, "补充体貌特征"));
        as(DUTY, () -> notices.propose(search, child, new NewNotice("0356-0000000", false, "公告栏")));
        long second = bench.as(DUTY, () -> notices.of(search, child)).id();
        as(CHIEF, () -> notices.publish(search, second));
        assertTrue(bench.as(DUTY, () -> notices.of(search, child)).isInPublic());
        as(OFFICER, () -> findings.found(search, child, found()));
        assertFalse(bench.as(DUTY, () -> notices.of(search, child)).isInPublic());
        assertTrue(tasksOf(DUTY, search).contains("cases.withdrawNotice"));
        as(DUTY, () -> notices.withdraw(search, second, "公告栏已撤下"));
        assertFalse(tasksOf(DUTY, search).contains("cases.withdrawNotice"));
        refused(SearchRule.CHILD_IS_FOUND_ALREADY, () -> notices.propose(search, child, new NewNotice("0356-0000000", false, "公告栏")));
    }

    @Test
    void who_has_a_task_sees_the_task_and_adds_leads_and_nothing_else() {
        long search = begin(child(11));
        refused(SearchRule.AUXILIARY_WORKS_UNDER_A_NAMED_OFFICER, () -> tasks.give(search, task(AUXILIARY, null)));
        refused(SearchRule.AUXILIARY_WORKS_UNDER_A_NAMED_OFFICER, () -> tasks.give(search, task(AUXILIARY, bench.user("grid"))));
        refused(SearchRule.SEARCH_TASK_NEEDS_SOMEBODY_WHO_MAY, () -> tasks.give(search, task("auditor", null)));
        missing(() -> as(AUXILIARY, () -> leads.give(search, null, "还没有任务")));
        as(DUTY, () -> tasks.give(search, task(AUXILIARY, bench.user(COMMUNITY))));
        String volunteer = bench.colleague("search-volunteer", CaseBench.STATION, Role.VOLUNTEER);
        as(DUTY, () -> tasks.give(search, task(volunteer, null)));
        List<SearchTaskFacts> given = sheet(search).tasks();
        long own = given.get(0).id();
        long others = given.get(1).id();

        for (String helper : List.of(AUXILIARY, volunteer)) {
            missing(() -> as(helper, () -> reading.sheet(search)));
            missing(() -> as(helper, () -> watch.newest(search)));
        }
        missing(() -> as(AUXILIARY, () -> tasks.view(others)));
        missing(() -> as(volunteer, () -> leads.give(search, null, "看到了")));
        assertTrue(tasksOf(AUXILIARY, "/cases/searches/task?id=" + own).contains("cases.receiveSearchTask"));
        as(AUXILIARY, () -> tasks.receive(own));
        as(AUXILIARY, () -> leads.give(search, "小卖部店主", "见过两名女生"));
        as(AUXILIARY, () -> tasks.report(own, "已走访，没有发现"));
        as(volunteer, () -> tasks.receive(others));
        as(DUTY, () -> tasks.callOff(search, others));
        missing(() -> as(volunteer, () -> tasks.view(others)));
        assertEquals("见过两名女生", sheet(search).leads().get(0).content());
    }

    @Test
    void a_search_is_not_there_for_other_stations_and_other_villages_until_they_are_sent() {
        long search = begin(child(10));
        missing(() -> as("stranger", () -> reading.sheet(search)));
        missing(() -> as("stranger", () -> watch.newest(search)));
        String elsewhere = bench.colleague("search-elsewhere", bench.otherVillage(), Role.COMMUNITY_OFFICER);
        missing(() -> as(elsewhere, () -> reading.sheet(search)));
        as(COMMUNITY, () -> tasks.give(search, task(elsewhere, null)));
        assertEquals(search, bench.as(elsewhere, () -> reading.sheet(search)).search().id());
        for (String outside : List.of("grid", "education", "volunteers", "auditor", "system")) {
            missing(() -> as(outside, () -> reading.sheet(search)));
        }
    }

    @Test
    void a_search_from_a_joined_report_is_sealed_with_the_case_of_the_main_one() {
        LocalDateTime received = LocalDateTime.now().minusMinutes(40);
        long main = report(received);
        long joined = report(received);
        long child = child(13);
        long search = bench.as(DUTY, () -> searches.begin(new NewSearch(joined, bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), received), child,
                seen("村口")));
        as(DUTY, () -> joinings.join(joined, main));
        long file = bench.as(OFFICER, () -> cases.open(new NewCase(CaseCategory.MISSING, CaseNature.ORDINARY, "失踪", null, main, bench.unit(CaseBench.VILLAGE), child,
                ParticipantRole.HELP_SEEKER, null), bench.unit(CaseBench.STATION)));
        as(OFFICER, () -> closings.propose(file, ClosingReason.DONE, "已找到"));
        as(CHIEF, () -> closings.approve(file));
        as(OFFICER, () -> seals.seal(file, SealArticle.PREVENTION_59));
        for (String everybody : List.of(DUTY, OFFICER, CHIEF)) {
            missing(() -> as(everybody, () -> reading.sheet(search)));
            missing(() -> as(everybody, () -> watch.newest(search)));
        }
    }

    @Test
    void a_return_that_reveals_misconduct_waits_for_its_file_and_is_sealed_with_it() {
        long child = child(13);
        long search = begin(child);
        long searched = sheet(search).children().get(0).child().id();
        as(OFFICER, () -> findings.found(search, searched, found()));
        as(DUTY, () -> findings.goOn(search, searched, GoesOnAs.MISCONDUCT, "夜间在外偷拿财物"));
        assertTrue(tasksOf(DUTY, search).contains("cases.openFollowUp"));
        String foreign = number(bench.file(OFFICER, child(12), bench.today()));
        for (String wrong : List.of(foreign, "W-140590001-2026-99999", " ")) {
            refused(SearchRule.FOLLOW_UP_IS_ABOUT_THE_CHILD, () -> findings.followed(search, searched, wrong));
        }
        long file = bench.file(OFFICER, child, bench.today());
        as(DUTY, () -> findings.followed(search, searched, " " + number(file).toLowerCase(Locale.ROOT)));
        assertFalse(tasksOf(DUTY, search).contains("cases.openFollowUp"));
        assertEquals("/cases/view?id=" + file, bench.as(DUTY, () -> findings.followUpOf(search, searched)).link());
        refused(SearchRule.RETURN_IS_WRITTEN_DOWN_ALREADY, () -> findings.followed(search, searched, number(file)));
        as(OFFICER, () -> closings.propose(file, ClosingReason.NO_VIOLATION, "查明没有违法事实"));
        as(CHIEF, () -> closings.approve(file));
        as(OFFICER, () -> seals.seal(file, SealArticle.PREVENTION_59));
        missing(() -> as(DUTY, () -> reading.sheet(search)));
    }

    private String number(long file) {
        return (String) em.createNativeQuery("select number from cases_file where id = :id").setParameter("id", file).getSingleResult();
    }

    @Test
    void a_child_registered_twice_is_searched_for_once() {
        long child = child(13);
        long again = child(13);
        begin(child);
        MergeSheet sheet = bench.as(OFFICER, () -> merging.compare(child, again));
        as(OFFICER, () -> merging.merge(new MergeOrder(sheet.kept().id(), sheet.kept().version(), sheet.merged().id(), sheet.merged().version(), Set.of(), "同一人")));
        refused(SearchRule.CHILD_IS_SEARCHED_FOR_ALREADY, () -> begin(again));
        refused(SearchRule.CHILD_IS_SEARCHED_FOR_ALREADY, () -> begin(child));
    }

    @Test
    void a_search_is_sealed_with_the_case_that_its_report_led_to() {
        LocalDateTime received = LocalDateTime.now().minusMinutes(30);
        long report = report(received);
        long child = child(14);
        long search = bench.as(DUTY, () -> searches.begin(new NewSearch(report, bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), received), child,
                seen("村口")));
        assertEquals(search, (long) bench.as(OFFICER, () -> reading.ofReport(report)));
        long file = bench.as(OFFICER, () -> cases.open(new NewCase(CaseCategory.MISSING, CaseNature.ORDINARY, "失踪", null, report, bench.unit(CaseBench.VILLAGE), child,
                ParticipantRole.HELP_SEEKER, null), bench.unit(CaseBench.STATION)));
        as(OFFICER, () -> closings.propose(file, ClosingReason.DONE, "已找到"));
        as(CHIEF, () -> closings.approve(file));
        as(DUTY, () -> tasks.give(search, task(AUXILIARY, bench.user(COMMUNITY))));
        long task = sheet(search).tasks().get(0).id();
        as(OFFICER, () -> seals.seal(file, SealArticle.PREVENTION_59));
        for (String everybody : List.of(DUTY, OFFICER, CHIEF, COMMUNITY)) {
            missing(() -> as(everybody, () -> reading.sheet(search)));
            missing(() -> as(everybody, () -> watch.newest(search)));
        }
        missing(() -> as(AUXILIARY, () -> tasks.view(task)));
        assertEquals(List.of(), tasksOf(AUXILIARY, "/cases/searches/task?id=" + task));
        assertEquals(null, bench.as(OFFICER, () -> reading.ofReport(report)));
    }

    @Test
    void lines_of_the_timeline_are_numbered_without_gap_in_the_order_in_which_they_appear() {
        long search = begin(child(9));
        for (int i = 0; i < 5; i++) {
            int round = i;
            together.run(OFFICER, () -> noted(search, "甲" + round), DUTY, () -> noted(search, "乙" + round));
        }
        List<EntryFacts> lines = sheet(search).entries();
        assertEquals(10, lines.stream().filter(line -> line.kind() == EntryKind.NOTE).count());
        assertEquals(LongStream.rangeClosed(1, lines.size()).map(number -> lines.size() + 1 - number).boxed().toList(),
                lines.stream().map(EntryFacts::number).toList());
        assertEquals(lines.size(), (long) bench.as(DUTY, () -> watch.newest(search)));
    }

    @Test
    void who_describes_a_child_after_somebody_else_is_told() {
        long search = begin(child(8));
        long child = sheet(search).children().get(0).child().id();
        int version = sheet(search).children().get(0).child().version();
        as(OFFICER, () -> searches.describe(search, child, seen("书店"), version));
        assertThrows(ChangedMeanwhile.class, () -> as(DUTY, () -> searches.describe(search, child, seen("车站"), version)));
        assertEquals("书店", sheet(search).children().get(0).child().description().lastSeenPlace());
    }

    private Object noted(long search, String text) {
        searches.note(search, SearchTile.DISPATCH, text, null);
        return null;
    }

    private NewSearchTask task(String assignee, Long supervisor) {
        return new NewSearchTask(SearchTile.VILLAGES, "入户询问", "北坪村", null, bench.user(assignee), supervisor, null);
    }

    private NewSearch what() {
        return new NewSearch(null, bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), LocalDateTime.now().minusMinutes(5));
    }

    private static ChildDescription seen(String place) {
        return new ChildDescription(LocalDateTime.now().minusHours(2), place, "蓝白校服", null, null, null, null, null, null);
    }

    private static NewFinding found() {
        return new NewFinding(LocalDateTime.now().minusMinutes(1), "镇南桥下", "巡逻组", ChildState.SAFE, MissingCause.CONFLICT_AT_HOME, null, "父母");
    }

    private long begin(long child) {
        return bench.as(DUTY, () -> searches.begin(what(), child, seen("学校东门")));
    }

    private long report(LocalDateTime received) {
        return bench.as(DUTY, () -> reports.receive(new NewReport(bench.unit(CaseBench.STATION), bench.unit(CaseBench.VILLAGE), received, ReportChannel.PHONE,
                true, null, null, null, "家长报称孩子未归", "村口", null, null, Jurisdiction.OWN, null)));
    }

    /** A boy of this age, proven. */
    private long child(int years) {
        return bench.minor(BirthDate.on(bench.today().minusYears(years).minusDays(30), BirthEvidence.HOUSEHOLD_REGISTER));
    }

    private SearchSheet sheet(long search) {
        return bench.as(DUTY, () -> reading.sheet(search));
    }

    private List<String> tasksOf(String user, long search) {
        return bench.as(user, () -> worklist.mine()).stream().filter(task -> task.link().contains("?id=" + search) && task.link().startsWith("/cases/searches/")
                && !task.link().contains("/task")).map(TaskRow::kind).toList();
    }

    private List<String> tasksOf(String user, String link) {
        return bench.as(user, () -> worklist.mine()).stream().filter(task -> task.link().equals(link)).map(TaskRow::kind).toList();
    }

    private TaskRow task(String user, String kind, long search) {
        TaskRow found = bench.as(user, () -> worklist.mine()).stream().filter(task -> task.kind().equals(kind) && task.link().contains("?id=" + search + "&"))
                .findFirst().orElse(null);
        assertFalse(found == null, kind + " is not on the worklist of " + user);
        return found;
    }

    private void as(String user, Runnable work) {
        bench.as(user, work);
    }

    private void as(String user, Supplier<?> work) {
        bench.as(user, work);
    }

    private void refused(Rule rule, Runnable work) {
        assertEquals(rule, assertThrows(BrokenRule.class, () -> bench.as(DUTY, work)).rule());
    }

    private static void missing(Runnable work) {
        assertThrows(NotThere.class, work::run);
    }
}
