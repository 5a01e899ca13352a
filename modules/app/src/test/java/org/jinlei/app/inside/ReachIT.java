package org.jinlei.app.inside;

import static org.jinlei.app.inside.CaseBench.CHIEF;
import static org.jinlei.app.inside.CaseBench.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PersonId;
import org.jinlei.people.PersonLoader;
import org.jinlei.people.PersonMoved;
import org.jinlei.people.RosterBatchId;
import org.jinlei.people.RosterCommitted;
import org.jinlei.people.SchoolTerm;
import org.jinlei.people.Sex;
import org.jinlei.people.domain.MergeOrder;
import org.jinlei.people.domain.MergeSheet;
import org.jinlei.people.domain.MergeWork;
import org.jinlei.people.domain.PersonDraft;
import org.jinlei.people.domain.PersonWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.SortKey;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerRow;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.jinlei.reporting.domain.LedgerReading;
import org.jinlei.welfare.domain.FileReading;
import org.jinlei.welfare.domain.FileWork;
import org.jinlei.welfare.domain.attention.AttentionFactKind;
import org.jinlei.welfare.domain.attention.AttentionLevel;
import org.jinlei.welfare.domain.attention.AttentionWork;
import org.jinlei.welfare.domain.attention.NewAttention;
import org.jinlei.welfare.domain.attention.NewAttentionFact;
import org.jinlei.welfare.domain.care.CareMeasureKind;
import org.jinlei.welfare.domain.care.CarePlanRegister;
import org.jinlei.welfare.domain.care.CarePlanWork;
import org.jinlei.welfare.domain.care.NeedKind;
import org.jinlei.welfare.domain.care.NeedRegister;
import org.jinlei.welfare.domain.care.NeedSheet;
import org.jinlei.welfare.domain.care.NeedStatus;
import org.jinlei.welfare.domain.care.NeedUrgency;
import org.jinlei.welfare.domain.care.NeedWork;
import org.jinlei.welfare.domain.care.NewCarePlan;
import org.jinlei.welfare.domain.care.NewNeed;
import org.jinlei.welfare.domain.care.NewPlanItem;
import org.jinlei.welfare.domain.care.PlanItemFacts;
import org.jinlei.welfare.domain.care.PlanItemKind;
import org.jinlei.welfare.domain.circle.CircleWork;
import org.jinlei.welfare.domain.circle.LivingArrangement;
import org.jinlei.welfare.domain.feedback.FeedbackWay;
import org.jinlei.welfare.domain.feedback.FeedbackWork;
import org.jinlei.welfare.domain.feedback.GiverKind;
import org.jinlei.welfare.domain.feedback.NewFeedback;
import org.jinlei.welfare.domain.openings.NewApplication;
import org.jinlei.welfare.domain.openings.OpeningApplicationWork;
import org.jinlei.welfare.domain.openings.OpeningPurpose;
import org.jinlei.welfare.domain.openings.OpeningWork;
import org.jinlei.welfare.domain.visits.DueFilter;
import org.jinlei.welfare.domain.visits.DueOverview;
import org.jinlei.welfare.domain.visits.DueSort;
import org.jinlei.welfare.domain.visits.DueVisits;
import org.jinlei.welfare.domain.visits.Impression;
import org.jinlei.welfare.domain.visits.NewCampaign;
import org.jinlei.welfare.domain.visits.NewVisit;
import org.jinlei.welfare.domain.visits.VillageDue;
import org.jinlei.welfare.domain.visits.VisitCampaigns;
import org.jinlei.welfare.domain.visits.VisitPlace;
import org.jinlei.welfare.domain.visits.VisitPlanWork;
import org.jinlei.welfare.domain.visits.VisitWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reaches what is kept about a child ends with the move, and what is opened by approval only is told by nothing else (rules 38 to 42). */
@ExtendWith(ArquillianExtension.class)
class ReachIT {

    private static final String COMMUNITY = "community";
    private static final String AUXILIARY = "auxiliary";
    private static final String ELSEWHERE = "140590002";

    @Inject
    private CaseBench bench;

    @Inject
    private Together together;

    @Inject
    private PersonLoader loader;

    @Inject
    private PersonWork persons;

    @Inject
    private MergeWork merging;

    @Inject
    private Event<PersonMoved> moves;

    @Inject
    private Event<RosterCommitted> committed;

    @Inject
    private UserTransaction transaction;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private FileWork files;

    @Inject
    private FileReading reading;

    @Inject
    private OpeningWork openings;

    @Inject
    private OpeningApplicationWork applications;

    @Inject
    private AttentionWork attention;

    @Inject
    private CircleWork circle;

    @Inject
    private VisitWork visits;

    @Inject
    private VisitPlanWork plans;

    @Inject
    private VisitCampaigns campaigns;

    @Inject
    private DueVisits due;

    @Inject
    private FeedbackWork feedback;

    @Inject
    private NeedWork needs;

    @Inject
    private NeedRegister needRegister;

    @Inject
    private CarePlanWork carePlans;

    @Inject
    private CarePlanRegister carePlanRegister;

    @Inject
    private LedgerReading ledgers;

    @Inject
    private WorklistDesk worklist;

    @Test
    void whoever_visited_the_child_in_the_former_village_reaches_plan_campaign_and_ledger_no_longer() {
        long child = child("笪清越", CaseBench.VILLAGE, null);
        bench.as(OFFICER, () -> visits.recordFor(child, met(OFFICER, 0)));
        long plan = planOf(child);
        bench.as(COMMUNITY, () -> plans.decide(plan, null, null, bench.user(COMMUNITY), bench.user(AUXILIARY), plans.view(plan).plan().version()));
        long campaign = bench.as(OFFICER, () -> campaigns.begin(new NewCampaign("冬季走访", "取暖安全", bench.today().plusDays(9))));
        bench.as(OFFICER, () -> campaigns.addChild(campaign, child, null));
        Map<String, String> thatDay = Map.of("done", "yes", "from", bench.today().plusDays(90).toString(), "to", bench.today().plusDays(90).toString());
        assertTrue(named(COMMUNITY, "planned", thatDay, "笪清越"));
        move(child, bench.otherVillage());
        String there = bench.colleague("community4", bench.otherVillage(), Role.COMMUNITY_OFFICER);
        for (String former : List.of(COMMUNITY, AUXILIARY)) {
            assertThrows(NotThere.class, () -> bench.as(former, () -> plans.view(plan)), former);
            assertFalse(isListed(former, plan), former);
        }
        assertTrue(bench.as(COMMUNITY, () -> campaigns.view(campaign)).children().isEmpty(), "nobody of the village is in it any more");
        assertFalse(named(COMMUNITY, "planned", thatDay, "笪清越"));
        assertTrue(named(there, "planned", thatDay, "笪清越"));
        assertNull(bench.as(there, () -> plans.view(plan)).plan().visitor(), "nobody goes there until somebody takes the file over");
    }

    @Test
    void whoever_is_transferred_keeps_neither_the_plans_that_name_them_nor_the_visits_they_wrote() {
        long child = child("巫见山", CaseBench.VILLAGE, null);
        String colleague = bench.colleague("leaving" + System.nanoTime() % 1_000_000, CaseBench.STATION, Role.COMMUNITY_OFFICER);
        long visit = bench.as(colleague, () -> visits.recordFor(child, met(colleague, 0)));
        long told = bench.as(colleague, () -> feedback.take(child, said("宓大爷")));
        long plan = planOf(child);
        bench.as(COMMUNITY, () -> plans.decide(plan, null, null, bench.user(colleague), null, plans.view(plan).plan().version()));
        bench.transfer(colleague, CaseBench.STATION, bench.otherVillage(), Role.COMMUNITY_OFFICER);
        assertTrue(isListed(colleague, plan), "named, and of the same station");
        assertEquals(child, bench.as(colleague, () -> visits.view(visit)).visit().personId());
        bench.transfer(colleague, bench.otherVillage(), ELSEWHERE, Role.COMMUNITY_OFFICER);
        assertFalse(isListed(colleague, plan));
        assertThrows(NotThere.class, () -> bench.as(colleague, () -> plans.view(plan)));
        assertThrows(NotThere.class, () -> bench.as(colleague, () -> visits.view(visit)));
        assertThrows(NotThere.class, () -> bench.as(colleague, () -> feedback.view(told)));
    }

    @Test
    void visits_follow_a_child_whose_file_is_archived_too() {
        long child = child("谯映雪", CaseBench.VILLAGE, null);
        long visit = bench.as(OFFICER, () -> visits.recordFor(child, met(OFFICER, 0)));
        long file = begun(child);
        bench.as(COMMUNITY, () -> files.archive(file, "已随父母居住"));
        assertEquals(child, bench.as(COMMUNITY, () -> visits.view(visit)).visit().personId());
        move(child, bench.otherVillage());
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> visits.view(visit)));
    }

    @Test
    void an_approval_opens_nothing_that_left_the_approvers_reach_meanwhile() throws Exception {
        long child = child("逄知夏", CaseBench.VILLAGE, null);
        long file = begun(child);
        bench.as(COMMUNITY, () -> files.restrict(file, "遭受侵害"));
        long asked = bench.as(COMMUNITY, () -> applications.apply(new NewApplication(file, null, null, null, OpeningPurpose.VISIT, "走访衔接", bench.today().plusDays(3))));
        moveToOtherStation(child);
        bench.as(CHIEF, () -> applications.approve(asked));
        assertNull(bench.as(COMMUNITY, () -> applications.view(asked)).fileId());
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> reading.head(file)));
    }

    @Test
    void what_was_approved_before_a_file_was_shut_opens_it_no_longer() {
        IdentityNumber number = number();
        long file = begun(child("暨怀瑾", CaseBench.VILLAGE, number));
        String other = bench.colleague("community4", bench.otherVillage(), Role.COMMUNITY_OFFICER);
        long asked = bench.as(other, () -> applications.apply(new NewApplication(null, "暨怀瑾", number.value(), bench.unit(CaseBench.STATION), OpeningPurpose.CASE_WORK, "协助查找",
                bench.today().plusDays(3))));
        bench.as(CHIEF, () -> applications.approve(asked));
        bench.as(other, () -> openings.open(file, OpeningPurpose.CASE_WORK, "协助查找"));
        assertTrue(bench.as(other, () -> reading.head(file)).open());
        bench.as(COMMUNITY, () -> files.restrict(file, "遭受侵害"));
        assertThrows(NotThere.class, () -> bench.as(other, () -> reading.head(file)), "shut to everybody at once");
    }

    @Test
    void the_worklist_does_not_tell_why_a_restricted_file_was_opened() {
        long file = begun(child("郏未央", CaseBench.VILLAGE, null));
        bench.as(COMMUNITY, () -> circle.live(file, LivingArrangement.ALONE, true, bench.today(), "入户走访"));
        assertEquals(List.of("welfare.livesAlone"), tasks(COMMUNITY, file));
        bench.as(COMMUNITY, () -> files.restrict(file, "遭受侵害"));
        assertEquals(List.of("welfare.lookIntoFile"), tasks(COMMUNITY, file));
        String label = String.format("%06d", file);
        for (String inTouch : List.of("yes", "no")) {
            assertTrue(ledger(COMMUNITY, "children", Map.of("inTouch", inTouch)).stream().noneMatch(row -> label.equals(row.values().get(0))), inTouch);
        }
    }

    @Test
    void whoever_goes_from_door_to_door_misses_no_child_whose_file_is_restricted() {
        long child = child("浦流萤", CaseBench.VILLAGE, null);
        bench.as(OFFICER, () -> visits.recordFor(child, met(OFFICER, 120)));
        long plan = planOf(child);
        long file = begun(child);
        assertTrue(isListed(AUXILIARY, plan));
        int waiting = waiting(AUXILIARY);
        bench.as(COMMUNITY, () -> files.restrict(file, "遭受侵害"));
        assertFalse(isListed(AUXILIARY, plan), "it is not among the basics either");
        assertEquals(waiting - 1, waiting(AUXILIARY), "nor counted");
        assertThrows(NotThere.class, () -> bench.as(AUXILIARY, () -> plans.view(plan)));
        assertTrue(isListed(COMMUNITY, plan));
        bench.as(COMMUNITY, () -> plans.decide(plan, null, null, bench.user(COMMUNITY), bench.user(AUXILIARY), plans.view(plan).plan().version()));
        assertTrue(isListed(AUXILIARY, plan), "who is to go there knows it");
        assertEquals(List.of(0, 90), List.of(bench.as(AUXILIARY, () -> plans.view(plan)).plan().rhythm(), bench.as(COMMUNITY, () -> plans.view(plan)).plan().rhythm()),
                "the rhythm would tell the level of attention");
        assertEquals(waiting, waiting(AUXILIARY));
    }

    @Test
    void the_ledger_of_visits_reaches_as_far_as_the_work_and_not_as_far_as_knowing_of_files() {
        long child = child("昝拾光", CaseBench.VILLAGE, null);
        bench.as(OFFICER, () -> visits.recordFor(child, met(OFFICER, 0)));
        String several = bench.colleague("several", bench.otherVillage(), Role.COMMUNITY_OFFICER);
        bench.transfer(several, CaseBench.VILLAGE, CaseBench.STATION, Role.DEPUTY_CHIEF);
        assertTrue(named(COMMUNITY, "visits", Map.of(), "昝拾光"));
        assertFalse(named(several, "visits", Map.of(), "昝拾光"), "who leads the station and works in one village reads what was said in that village alone");
    }

    @Test
    void a_need_of_a_child_whose_file_was_archived_opens_it_again() {
        long child = child("夔冬阳", CaseBench.VILLAGE, null);
        long file = begun(child);
        bench.as(COMMUNITY, () -> files.archive(file, "已随父母居住"));
        long plan = bench.as(COMMUNITY, () -> carePlans.make(new NewCarePlan("寒假关爱", "取暖", bench.today(), bench.today().plusDays(30))));
        assertTrue(bench.as(COMMUNITY, () -> carePlanRegister.candidates(plan, bench.unit(CaseBench.VILLAGE))).stream().noneMatch(row -> row.fileId() == file));
        need(child);
        assertTrue(bench.as(COMMUNITY, () -> reading.head(file)).file().isOpen());
        assertTrue(bench.as(COMMUNITY, () -> carePlanRegister.candidates(plan, bench.unit(CaseBench.VILLAGE))).stream().anyMatch(row -> row.fileId() == file));
    }

    @Test
    void a_need_does_not_end_while_somebody_plans_something_about_it() {
        for (int i = 0; i < 5; i++) {
            long need = need(child("竺念" + (char) ('一' + i * 77), CaseBench.VILLAGE, null));
            long item = bench.as(COMMUNITY, () -> needs.plan(need, item()));
            bench.as(COMMUNITY, () -> needs.done(item, bench.today(), "已送到"));
            together.run(COMMUNITY, () -> ended(need), OFFICER, () -> needs.plan(need, item()));
            NeedSheet sheet = bench.as(COMMUNITY, () -> needRegister.sheet(need));
            assertFalse(!sheet.need().isOpen() && sheet.items().stream().anyMatch(PlanItemFacts::isOpen), "met, and still something to be brought");
        }
    }

    @Test
    void nothing_is_added_to_a_care_plan_that_somebody_ends_at_that_moment() {
        for (int i = 0; i < 5; i++) {
            long plan = bench.as(COMMUNITY, () -> carePlans.make(new NewCarePlan("寒假关爱", "取暖", bench.today(), bench.today().plusDays(30))));
            bench.as(COMMUNITY, () -> carePlans.addChild(plan, child("荣岁安", CaseBench.VILLAGE, null)));
            together.run(COMMUNITY, () -> {
                carePlans.end(plan, "已完成");
                return true;
            }, OFFICER, () -> {
                carePlans.addMeasure(plan, CareMeasureKind.VISITS, "每周一访", bench.user(OFFICER), bench.today().plusDays(5));
                return true;
            });
            assertEquals("ENDED 0", em.createNativeQuery("select concat(p.status, ' ', (select count(*) from platform_task t where t.subject_kind = 'CarePlan' and t.subject_id = p.id "
                    + "and t.done_at is null)) from welfare_care_plan p where p.id = " + plan, String.class).getSingleResult(), "ended, and nothing of it owed");
        }
    }

    @Test
    void whoever_works_in_a_file_does_not_put_back_that_it_is_looked_at_again() throws Exception {
        long file = begun(child("糜晚晴", CaseBench.VILLAGE, null));
        int before = version(file);
        access.asJob("demonstration", () -> {
            try {
                transaction.begin();
                committed.fire(new RosterCommitted(new RosterBatchId(987_654_320), new SchoolTerm(2018, false)));
                transaction.commit();
                return null;
            } catch (Exception failed) {
                // A transaction ends in five checked ways; whichever it is, the test fails with it.
                throw new IllegalStateException(failed);
            }
        });
        assertEquals(before + 1, version(file), "who had read it before does not write over it");
    }

    private int version(long file) {
        return ((Number) em.createNativeQuery("select version from welfare_child_file where id = " + file, Integer.class).getSingleResult()).intValue();
    }

    @Test
    void feedback_follows_a_child_that_stood_twice_in_the_register() {
        long there = child("隆绮罗", bench.otherVillage(), null);
        long here = child("隆绮萝", CaseBench.VILLAGE, null);
        long told = bench.as(OFFICER, () -> feedback.take(here, said("荀大娘")));
        assertEquals(here, bench.as(COMMUNITY, () -> feedback.view(told)).feedback().personId());
        MergeSheet sheet = bench.as(OFFICER, () -> merging.compare(there, here));
        bench.as(OFFICER, () -> merging.merge(new MergeOrder(sheet.kept().id(), sheet.kept().version(), sheet.merged().id(), sheet.merged().version(), Set.of(), "户口簿核对为同一人")));
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> feedback.view(told)), "the child lives elsewhere");
    }

    @Test
    void what_a_record_keeps_encrypted_does_not_stand_readable_in_the_audit_trail() {
        long child = child("荀问渠", CaseBench.VILLAGE, null);
        long file = begun(child);
        String words = "学校反映" + System.nanoTime();
        bench.as(COMMUNITY, () -> attention.note(file, new NewAttentionFact(AttentionFactKind.CHILD_OUT_OF_SCHOOL, bench.today(), "学校", words)));
        Set<Long> facts = Set.of(bench.as(COMMUNITY, () -> attention.of(file)).facts().get(0).id());
        bench.as(COMMUNITY, () -> attention.decide(file, new NewAttention(AttentionLevel.RAISED, words, bench.today().plusDays(20), facts)));
        bench.as(COMMUNITY, () -> attention.end(file, words));
        long plan = planOf(child);
        bench.as(COMMUNITY, () -> plans.decide(plan, 7, words, bench.user(COMMUNITY), null, plans.view(plan).plan().version()));
        long need = need(child);
        bench.as(COMMUNITY, () -> needs.close(need, words));
        bench.as(COMMUNITY, () -> files.archive(file, words));
        assertEquals(0, ((Number) em.createNativeQuery("select count(*) from platform_audit_entry where locate(:words, concat_ws(' ', reason, detail)) > 0 "
                + "or detail = 'CHILD_OUT_OF_SCHOOL'").setParameter("words", words).getSingleResult()).longValue(), "auditors must never see what calls for attention (rule 45)");
    }

    private NewFeedback said(String giver) {
        return new NewFeedback(GiverKind.NEIGHBOUR, giver, null, FeedbackWay.BY_PHONE, LocalDateTime.now(clock).minusDays(1), "常在村口玩", Set.of());
    }

    private boolean ended(long need) {
        needs.end(need, NeedStatus.results().iterator().next(), bench.today(), "已解决");
        return true;
    }

    private long need(long child) {
        return bench.as(COMMUNITY, () -> needs.note(new NewNeed(child, NeedKind.SCHOOL_THINGS, null, "书包破了", NeedUrgency.THIS_WEEK, null)));
    }

    private NewPlanItem item() {
        return new NewPlanItem(PlanItemKind.VISIT, "看望", 1, bench.user(COMMUNITY), bench.today().plusDays(5));
    }

    private List<String> tasks(String who, long file) {
        return bench.as(who, worklist::mine).stream().filter(task -> (task.link() + "#").startsWith("/welfare/files/view?id=" + file + "#")).map(TaskRow::kind).toList();
    }

    private boolean isListed(String who, long plan) {
        return overview(who).rows().rows().stream().anyMatch(row -> row.id() == plan);
    }

    private DueOverview overview(String who) {
        return bench.as(who, () -> due.overview(new DueFilter(null, null, false, null), new PageRequest<>(DueSort.DUE, false, null, 200)));
    }

    private int waiting(String who) {
        return overview(who).villages().stream().mapToInt(VillageDue::notVisited).sum();
    }

    /** Whether a line of a ledger is led by this name. */
    private boolean named(String who, String ledger, Map<String, String> criteria, String name) {
        return ledger(who, ledger, criteria).stream().anyMatch(row -> name.equals(row.values().get(0)));
    }

    private List<LedgerRow> ledger(String who, String name, Map<String, String> criteria) {
        return bench.as(who, () -> page(ledgers.ledger(name), criteria));
    }

    private <S extends Enum<S> & SortKey> List<LedgerRow> page(Ledger<S> ledger, Map<String, String> criteria) {
        return ledgers.page(ledger, new LedgerCriteria(criteria).only(ledger.filters()), new PageRequest<>(ledger.usual(), true, null, 100)).rows();
    }

    private long begun(long child) {
        long file = bench.as(COMMUNITY, () -> files.begin(child));
        bench.as(COMMUNITY, () -> openings.open(file, OpeningPurpose.VISIT, "走访准备"));
        return file;
    }

    private void move(long child, String village) {
        bench.as(OFFICER, () -> {
            PersonDraft draft = persons.forChange(child);
            NewPerson was = draft.facts();
            persons.change(child, draft.version(), new NewPerson(was.name(), null, was.sex(), was.birth(), was.identityNumber(), null, List.of(), null, bench.unit(village), null, null));
        });
    }

    /** As a roster of the county or a merge does it. */
    private void moveToOtherStation(long child) {
        access.asJob("demonstration", () -> {
            try {
                transaction.begin();
                em.createNativeQuery("update people_person set station_id = :station, unit_id = null where id = :id").setParameter("station", bench.unit(ELSEWHERE))
                        .setParameter("id", child).executeUpdate();
                moves.fire(new PersonMoved(new PersonId(child)));
                transaction.commit();
                return null;
            } catch (Exception failed) {
                // A transaction ends in five checked ways; whichever it is, the test fails with it.
                throw new IllegalStateException(failed);
            }
        });
    }

    private NewVisit met(String who, int daysAgo) {
        return new NewVisit(LocalDateTime.now(clock).minusDays(daysAgo).minusMinutes(1), VisitPlace.CHILDS_HOME, bench.user(who), null, "村儿童主任", null, true, null, Set.of(),
                Impression.ALL_RIGHT, Impression.ALL_RIGHT, Impression.ALL_RIGHT, null, null, "都好", Set.of(), null, null);
    }

    private long planOf(long child) {
        return ((Number) em.createNativeQuery("select id from welfare_visit_plan where person_id = " + child).getSingleResult()).longValue();
    }

    private long child(String name, String village, IdentityNumber number) {
        LocalDate born = bench.today().minusYears(9).minusDays(20);
        BirthDate birth = number == null ? BirthDate.on(born, BirthEvidence.HOUSEHOLD_REGISTER) : BirthDate.of(number);
        NewPerson person = new NewPerson(name, null, Sex.FEMALE, birth, number, null, List.of(), null, bench.unit(village), null, null);
        return access.asJob("demonstration", () -> loader.load(List.of(person), bench.unit(CaseBench.STATION))).get(0);
    }

    private static IdentityNumber number() {
        String first = "14059020151207" + String.format("%03d", ThreadLocalRandom.current().nextInt(500) * 2);
        return new IdentityNumber(first + IdentityNumber.check(first));
    }
}
