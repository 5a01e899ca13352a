package org.jinlei.app.inside;

import static org.jinlei.app.inside.CaseBench.CHIEF;
import static org.jinlei.app.inside.CaseBench.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonLoader;
import org.jinlei.people.Sex;
import org.jinlei.people.domain.MergeOrder;
import org.jinlei.people.domain.MergeSheet;
import org.jinlei.people.domain.MergeWork;
import org.jinlei.people.domain.PersonTimeline;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.SortKey;
import org.jinlei.platform.jobs.Job;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.jinlei.reporting.domain.ExportFormat;
import org.jinlei.reporting.domain.ExportMaking;
import org.jinlei.reporting.domain.ExportRow;
import org.jinlei.reporting.domain.ExportWish;
import org.jinlei.reporting.domain.ExportWork;
import org.jinlei.reporting.domain.LedgerReading;
import org.jinlei.welfare.domain.FileWork;
import org.jinlei.welfare.domain.care.CareMeasureKind;
import org.jinlei.welfare.domain.care.CarePlanRegister;
import org.jinlei.welfare.domain.care.CarePlanWork;
import org.jinlei.welfare.domain.care.NeedFacts;
import org.jinlei.welfare.domain.care.NeedFilter;
import org.jinlei.welfare.domain.care.NeedKind;
import org.jinlei.welfare.domain.care.NeedRegister;
import org.jinlei.welfare.domain.care.NeedSort;
import org.jinlei.welfare.domain.care.NeedUrgency;
import org.jinlei.welfare.domain.care.NeedWork;
import org.jinlei.welfare.domain.care.NewCarePlan;
import org.jinlei.welfare.domain.care.NewNeed;
import org.jinlei.welfare.domain.care.NewPlanItem;
import org.jinlei.welfare.domain.care.PlanItemKind;
import org.jinlei.welfare.domain.feedback.FeedbackFilter;
import org.jinlei.welfare.domain.feedback.FeedbackRegister;
import org.jinlei.welfare.domain.feedback.FeedbackSort;
import org.jinlei.welfare.domain.feedback.FeedbackWay;
import org.jinlei.welfare.domain.feedback.FeedbackWork;
import org.jinlei.welfare.domain.feedback.GiverKind;
import org.jinlei.welfare.domain.feedback.NewFeedback;
import org.jinlei.welfare.domain.openings.NewApplication;
import org.jinlei.welfare.domain.openings.OpeningApplicationWork;
import org.jinlei.welfare.domain.openings.OpeningPurpose;
import org.jinlei.welfare.domain.openings.OpeningWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What concerns a child whose file is opened by approval only is there, outside of the file too, for its own people and whom the chief approved (rule 40). */
@ExtendWith(ArquillianExtension.class)
class RestrictedChildIT {

    private static final String COMMUNITY = "community";
    private static final String DUTY = "duty";
    private static final String ELSEWHERE = "140590002";

    @Inject
    private CaseBench bench;

    @Inject
    private PersonLoader loader;

    @Inject
    private MergeWork merging;

    @Inject
    private PersonTimeline timeline;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    @Any
    private Instance<Job> jobs;

    @Inject
    private FileWork files;

    @Inject
    private OpeningWork openings;

    @Inject
    private OpeningApplicationWork applications;

    @Inject
    private NeedWork needs;

    @Inject
    private NeedRegister needRegister;

    @Inject
    private FeedbackWork feedback;

    @Inject
    private FeedbackRegister feedbackRegister;

    @Inject
    private CarePlanWork carePlans;

    @Inject
    private CarePlanRegister carePlanRegister;

    @Inject
    private LedgerReading ledgers;

    @Inject
    private ExportWork exports;

    @Inject
    private ExportMaking making;

    @Inject
    private WorklistDesk worklist;

    @Test
    void a_need_is_there_for_its_own_people_and_for_whom_the_chief_approved() {
        long child = child("漆听雨");
        long file = begun(child);
        long need = need(child, COMMUNITY);
        long item = bench.as(COMMUNITY, () -> needs.plan(need, item(COMMUNITY)));
        String walker = walker();
        bench.as(COMMUNITY, () -> needs.plan(need, item(walker)));
        assertTrue(readsNeed(OFFICER, need, item, child));
        bench.as(COMMUNITY, () -> files.restrict(file, "遭受侵害"));
        assertTrue(readsNeed(COMMUNITY, need, item, child), "who noticed and owns it");
        assertTrue(readsNeed(walker, need, item, child), "who is to bring a part of it");
        for (String other : List.of(OFFICER, DUTY)) {
            assertFalse(readsNeed(other, need, item, child), other);
            assertThrows(NotThere.class, () -> bench.as(other, () -> handOn(need, bench.user(other), bench.today().plusDays(1))), other);
            assertThrows(NotThere.class, () -> bench.as(other, () -> needs.plan(need, item(other))), other);
        }
        approved(OFFICER, file);
        assertTrue(readsNeed(OFFICER, need, item, child), "while the approval lasts");
        bench.as(CHIEF, () -> files.release(file, "经核实无需限制"));
        assertTrue(readsNeed(DUTY, need, item, child));
    }

    @Test
    void who_hands_a_need_on_no_longer_has_it_unless_they_noticed_it() {
        long child = child("柴若溪");
        long file = begun(child);
        long need = need(child, OFFICER);
        bench.as(OFFICER, () -> handOn(need, bench.user(COMMUNITY), bench.today().plusDays(3)));
        bench.as(COMMUNITY, () -> files.restrict(file, "遭受侵害"));
        String walker = walker();
        assertFalse(bench.as(COMMUNITY, () -> handOn(need, bench.user(walker), bench.today().plusDays(3))));
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> needRegister.sheet(need)));
        assertTrue(bench.as(walker, () -> handOn(need, bench.user(walker), bench.today().plusDays(4))));
        assertEquals(need, bench.as(OFFICER, () -> needRegister.sheet(need)).need().id());
    }

    @Test
    void a_need_whose_owner_left_waits_for_who_works_on_files_and_says_nothing() {
        long child = child("蒯南星");
        long file = begun(child);
        String leaving = bench.colleague("parting" + System.nanoTime() % 1_000_000, CaseBench.STATION, Role.COMMUNITY_OFFICER);
        long need = need(child, COMMUNITY);
        bench.as(COMMUNITY, () -> handOn(need, bench.user(leaving), bench.today().plusDays(3)));
        bench.as(COMMUNITY, () -> files.restrict(file, "遭受侵害"));
        assertEquals(List.of("welfare.planNeed"), tasks(leaving, "Need", need));
        bench.transfer(leaving, CaseBench.STATION, ELSEWHERE, Role.COMMUNITY_OFFICER);
        run("needs");
        assertEquals(List.of(), tasks(leaving, "Need", need));
        assertEquals(List.of("welfare.lookIntoFile"), tasks(walker(), "Need", need), "whoever takes it over applies from the file");
        assertThrows(NotThere.class, () -> bench.as(walker(), () -> needRegister.sheet(need)));
        approved(walker(), file);
        bench.as(walker(), () -> handOn(need, bench.user(walker()), bench.today().plusDays(3)));
        assertEquals(List.of("welfare.planNeed"), tasks(walker(), "Need", need));
    }

    @Test
    void feedback_under_either_number_of_a_merged_child_is_there_for_who_wrote_it_down_and_who_answers_for_the_file() {
        long child = child("郗采薇");
        long twin = child("郗彩微");
        long file = begun(child);
        long told = bench.as(OFFICER, () -> feedback.take(twin, said()));
        String other = walker();
        bench.as(COMMUNITY, () -> files.restrict(file, "遭受侵害"));
        assertTrue(readsFeedback(other, told, twin), "nobody knows yet that it is the same child");
        ExportRow asked = bench.as(OFFICER, () -> exports.ask(new ExportWish("needs", new LedgerCriteria(Map.of("status", "OPEN")), null, true, ExportFormat.CSV, "核对需求", Locale.CHINA)));
        making.make(asked.id());
        MergeSheet sheet = bench.as(OFFICER, () -> merging.compare(child, twin));
        bench.as(OFFICER, () -> merging.merge(new MergeOrder(sheet.kept().id(), sheet.kept().version(), sheet.merged().id(), sheet.merged().version(), Set.of(), "户口簿核对为同一人")));
        assertThrows(BrokenRule.class, () -> bench.as(OFFICER, () -> exports.open(asked.id())), "rows under the other number are withdrawn, too");
        assertFalse(readsFeedback(other, told, child));
        assertTrue(readsFeedback(OFFICER, told, child), "who wrote it down");
        assertTrue(readsFeedback(COMMUNITY, told, child), "who answers for the file");
        assertEquals(List.of("welfare.answerFeedback"), tasks(COMMUNITY, "ChildFeedback", told));
        assertEquals(List.of(), tasks(other, "ChildFeedback", told));
        approved(other, file);
        assertTrue(readsFeedback(other, told, child));
    }

    @Test
    void a_care_plan_shows_a_restricted_child_to_who_took_it_in() {
        long child = child("芮清浅");
        long file = begun(child);
        String other = walker();
        long plan = bench.as(other, () -> carePlans.make(new NewCarePlan("寒假关爱", "取暖", bench.today(), bench.today().plusDays(30))));
        bench.as(COMMUNITY, () -> carePlans.addChild(plan, child));
        bench.as(other, () -> carePlans.addMeasure(plan, CareMeasureKind.VISITS, "每周一访", bench.user(other), bench.today().plusDays(5)));
        long measure = number("select id from welfare_care_measure where plan_id = " + plan);
        long line = number("select id from welfare_care_child where plan_id = " + plan);
        assertTrue(inPlan(other, plan, measure, file));
        bench.as(COMMUNITY, () -> files.restrict(file, "遭受侵害"));
        assertFalse(inPlan(other, plan, measure, file));
        assertTrue(inPlan(COMMUNITY, plan, measure, file));
        assertThrows(NotThere.class, () -> bench.as(other, () -> carePlans.done(measure, line, bench.today(), "已走访")));
        assertThrows(NotThere.class, () -> bench.as(other, () -> carePlans.addChild(plan, child)), "in it or not, it is not told");
        bench.as(other, () -> carePlans.addChildren(plan, List.of(child)));
        assertEquals(List.of(), tasks(other, "CarePlan", plan), "nothing that they know of is left to do");
        assertEquals(List.of("welfare.doMeasure"), tasks(COMMUNITY, "CarePlan", plan));
        bench.as(COMMUNITY, () -> carePlans.done(measure, line, bench.today(), "已走访"));
        assertEquals(List.of(), tasks(COMMUNITY, "CarePlan", plan));
    }

    @Test
    void what_was_exported_before_a_file_was_restricted_is_fetched_no_longer() {
        long child = child("闾丘澄");
        long file = begun(child);
        long noted = need(child, COMMUNITY);
        ExportRow asked = bench.as(OFFICER, () -> exports.ask(new ExportWish("needs", new LedgerCriteria(Map.of("status", "OPEN")), null, true, ExportFormat.CSV, "核对需求", Locale.CHINA)));
        making.make(asked.id());
        assertTrue(bench.as(OFFICER, () -> exports.open(asked.id())).size() > 0);
        bench.as(COMMUNITY, () -> files.restrict(file, "遭受侵害"));
        assertThrows(BrokenRule.class, () -> bench.as(OFFICER, () -> exports.open(asked.id())));
        assertFalse(ledger(OFFICER, "needs", Map.of("status", "OPEN")).contains("闾丘澄"));
        assertThrows(NotThere.class, () -> bench.as(OFFICER, () -> needRegister.sheet(noted)));
    }

    /** Whether somebody finds a need wherever needs are read; it is there everywhere or nowhere. */
    private boolean readsNeed(String who, long need, long item, long child) {
        boolean listed = bench.as(who, () -> needRegister.list(new NeedFilter(null, null, null, null, null, bench.today(), null), new PageRequest<>(NeedSort.NOTICED, true, null, 200)))
                .rows().stream().anyMatch(row -> row.id() == need);
        String number = em.createNativeQuery("select number from welfare_need where id = " + need, String.class).getSingleResult().toString();
        List<Boolean> found = List.of(listed, there(() -> bench.as(who, () -> needRegister.sheet(need))), there(() -> bench.as(who, () -> needRegister.ofItem(item))),
                ledger(who, "needs", Map.of("from", bench.today().toString())).contains(number), told(who, child, "history.need"));
        assertEquals(1, Set.copyOf(found).size(), () -> who + " " + found);
        return listed;
    }

    private boolean readsFeedback(String who, long told, long child) {
        boolean listed = bench.as(who, () -> feedbackRegister.list(new FeedbackFilter(null, null, null), new PageRequest<>(FeedbackSort.GIVEN, true, null, 200))).rows().stream()
                .anyMatch(row -> row.id() == told);
        List<Boolean> found = List.of(listed, there(() -> bench.as(who, () -> feedback.view(told))), told(who, child, "history.feedbackGiven"));
        assertEquals(1, Set.copyOf(found).size(), () -> who + " " + found);
        return listed;
    }

    private boolean inPlan(String who, long plan, long measure, long file) {
        List<Boolean> found = List.of(bench.as(who, () -> carePlanRegister.children(plan)).stream().anyMatch(row -> row.fileId() == file),
                bench.as(who, () -> carePlanRegister.measure(measure)).children().stream().anyMatch(row -> row.fileId() == file),
                bench.as(who, () -> carePlanRegister.sheet(plan)).villages().stream().anyMatch(village -> village.children() > 0));
        assertEquals(1, Set.copyOf(found).size(), () -> who + " " + found);
        assertFalse(bench.as(who, () -> carePlanRegister.candidates(plan, null)).stream().anyMatch(row -> row.fileId() == file));
        return found.get(0);
    }

    private boolean told(String who, long child, String key) {
        return bench.as(who, () -> timeline.page(child, null)).events().stream().map(PersonEvent::key).anyMatch(key::equals);
    }

    private static boolean there(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (NotThere notThere) {
            return false;
        }
    }

    /** A colleague of the station who took no part in anything. */
    private String walker() {
        return bench.colleague("walker", CaseBench.STATION, Role.COMMUNITY_OFFICER);
    }

    private void approved(String who, long file) {
        long asked = bench.as(who, () -> applications.apply(new NewApplication(file, null, null, null, OpeningPurpose.VISIT, "需求对接", bench.today().plusDays(3))));
        bench.as(CHIEF, () -> applications.approve(asked));
    }

    private List<String> tasks(String who, String subject, long id) {
        List<Long> known = em.createNativeQuery("select t.id from platform_task t where t.subject_kind = :kind and t.subject_id = :id and t.done_at is null", Long.class)
                .setParameter("kind", subject).setParameter("id", id).getResultList().stream().map(one -> ((Number) one).longValue()).toList();
        return bench.as(who, worklist::mine).stream().filter(task -> known.contains(task.id())).map(TaskRow::kind).sorted().toList();
    }

    private void run(String name) {
        Job job = jobs.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        try {
            transaction.begin();
            em.createNativeQuery("insert ignore into platform_job_lease (name, owner, fencing_no, until_at) values (:name, '', 0, now(6))").setParameter("name", name).executeUpdate();
            transaction.commit();
        } catch (Exception failed) {
            // A transaction ends in five checked ways; whichever it is, the test fails with it.
            throw new IllegalStateException(failed);
        }
        long fencing = number("select fencing_no from platform_job_lease where name = '" + name + "'");
        access.asJob(name, () -> {
            job.run(fencing);
            return null;
        });
    }

    private String ledger(String who, String name, Map<String, String> criteria) {
        return bench.as(who, () -> page(ledgers.ledger(name), criteria));
    }

    private <S extends Enum<S> & SortKey> String page(Ledger<S> ledger, Map<String, String> criteria) {
        return ledgers.page(ledger, new LedgerCriteria(criteria).only(ledger.filters()), new PageRequest<>(ledger.usual(), true, null, 200)).rows().toString();
    }

    /** As somebody does who sees the need as it is. */
    private boolean handOn(long need, long to, LocalDate due) {
        NeedFacts now = needRegister.sheet(need).need();
        return needs.handOn(need, to, due, now.ownerId(), now.dueOn());
    }

    private NewFeedback said() {
        return new NewFeedback(GiverKind.NEIGHBOUR, "荀大娘", null, FeedbackWay.BY_PHONE, LocalDateTime.now(clock).minusDays(1), "常在村口玩", Set.of());
    }

    private NewPlanItem item(String owner) {
        return new NewPlanItem(PlanItemKind.VISIT, "看望", 1, bench.user(owner), bench.today().plusDays(5));
    }

    private long need(long child, String who) {
        return bench.as(who, () -> needs.note(new NewNeed(child, NeedKind.SCHOOL_THINGS, null, "书包破了", NeedUrgency.THIS_WEEK, null)));
    }

    private long begun(long child) {
        long file = bench.as(COMMUNITY, () -> files.begin(child));
        bench.as(COMMUNITY, () -> openings.open(file, OpeningPurpose.VISIT, "走访准备"));
        return file;
    }

    private long child(String name) {
        BirthDate born = BirthDate.on(bench.today().minusYears(9).minusDays(20), BirthEvidence.HOUSEHOLD_REGISTER);
        NewPerson person = new NewPerson(name, null, Sex.FEMALE, born, null, null, List.of(), null, bench.unit(CaseBench.VILLAGE), null, null);
        return access.asJob("demonstration", () -> loader.load(List.of(person), bench.unit(CaseBench.STATION))).get(0);
    }

    private long number(String query) {
        return ((Number) em.createNativeQuery(query, Long.class).getSingleResult()).longValue();
    }
}
