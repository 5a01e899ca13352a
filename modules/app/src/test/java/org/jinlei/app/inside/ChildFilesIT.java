package org.jinlei.app.inside;

import static org.jinlei.app.inside.CaseBench.CHIEF;
import static org.jinlei.app.inside.CaseBench.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PersonEvent;
import org.jinlei.people.PersonLoader;
import org.jinlei.people.RelationKind;
import org.jinlei.people.RosterBatchId;
import org.jinlei.people.RosterCommitted;
import org.jinlei.people.SchoolTerm;
import org.jinlei.people.Sex;
import org.jinlei.people.domain.NewRelation;
import org.jinlei.people.domain.PersonDraft;
import org.jinlei.people.domain.PersonTimeline;
import org.jinlei.people.domain.PersonWork;
import org.jinlei.people.domain.RelationWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.jobs.Job;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.jinlei.welfare.domain.BasicsRegister;
import org.jinlei.welfare.domain.BasicsRow;
import org.jinlei.welfare.domain.FileFilter;
import org.jinlei.welfare.domain.FileHead;
import org.jinlei.welfare.domain.FileReading;
import org.jinlei.welfare.domain.FileRegister;
import org.jinlei.welfare.domain.FileRow;
import org.jinlei.welfare.domain.FileRule;
import org.jinlei.welfare.domain.FileSort;
import org.jinlei.welfare.domain.FileWork;
import org.jinlei.welfare.domain.attention.AttentionFactKind;
import org.jinlei.welfare.domain.attention.AttentionLevel;
import org.jinlei.welfare.domain.attention.AttentionRule;
import org.jinlei.welfare.domain.attention.AttentionWork;
import org.jinlei.welfare.domain.attention.NewAttention;
import org.jinlei.welfare.domain.attention.NewAttentionFact;
import org.jinlei.welfare.domain.categories.CategoryEnd;
import org.jinlei.welfare.domain.categories.CategoryKind;
import org.jinlei.welfare.domain.categories.CategoryWork;
import org.jinlei.welfare.domain.categories.NewCategory;
import org.jinlei.welfare.domain.categories.NewParentState;
import org.jinlei.welfare.domain.categories.Parent;
import org.jinlei.welfare.domain.categories.ParentSituation;
import org.jinlei.welfare.domain.circle.CircleMember;
import org.jinlei.welfare.domain.circle.CircleSheet;
import org.jinlei.welfare.domain.circle.CircleWork;
import org.jinlei.welfare.domain.circle.ContactWay;
import org.jinlei.welfare.domain.circle.LivingArrangement;
import org.jinlei.welfare.domain.circle.NetRole;
import org.jinlei.welfare.domain.circle.NewCare;
import org.jinlei.welfare.domain.circle.NoticesTold;
import org.jinlei.welfare.domain.notes.NewNote;
import org.jinlei.welfare.domain.notes.NoteKind;
import org.jinlei.welfare.domain.notes.NoteWork;
import org.jinlei.welfare.domain.openings.ApplicationFacts;
import org.jinlei.welfare.domain.openings.MonthFacts;
import org.jinlei.welfare.domain.openings.NewApplication;
import org.jinlei.welfare.domain.openings.OpeningApplicationWork;
import org.jinlei.welfare.domain.openings.OpeningFilter;
import org.jinlei.welfare.domain.openings.OpeningPurpose;
import org.jinlei.welfare.domain.openings.OpeningRegister;
import org.jinlei.welfare.domain.openings.OpeningReviewWork;
import org.jinlei.welfare.domain.openings.OpeningRow;
import org.jinlei.welfare.domain.openings.OpeningSort;
import org.jinlei.welfare.domain.openings.OpeningWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One file per child: opened with a purpose, reasons by definition, attention by a person (rules 38 to 42, 45, 46 and 57), in the real server. */
@ExtendWith(ArquillianExtension.class)
class ChildFilesIT {

    private static final String COMMUNITY = "community";
    private static final List<String> OUTSIDERS = List.of("stranger", "grid", "auxiliary", "education", "volunteers", "auditor", "system", "audit");
    private static final AtomicInteger NEXT = new AtomicInteger(ThreadLocalRandom.current().nextInt(900));

    @Inject
    private CaseBench bench;

    @Inject
    private PersonLoader loader;

    @Inject
    private PersonWork persons;

    @Inject
    private Access access;

    @Inject
    private RelationWork relations;

    @Inject
    private FileWork files;

    @Inject
    private FileReading reading;

    @Inject
    private FileRegister register;

    @Inject
    private OpeningWork openings;

    @Inject
    private OpeningApplicationWork applications;

    @Inject
    private CategoryWork categories;

    @Inject
    private NoteWork notes;

    @Inject
    private AttentionWork attention;

    @Inject
    private CircleWork circle;

    @Inject
    private BasicsRegister basicsRegister;

    @Inject
    private OpeningRegister openingRegister;

    @Inject
    private OpeningReviewWork reviews;

    @Inject
    private PersonTimeline timeline;

    @Inject
    private WorklistDesk desk;

    @Inject
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Event<RosterCommitted> committed;

    @Inject
    @Any
    private Instance<Job> jobs;

    @Test
    void whoever_opens_a_file_says_what_for_and_only_the_area_reads_it_in_full() {
        long file = begun(child("屈晓舟", 11, CaseBench.VILLAGE, null));
        refused(FileRule.FILE_IS_OPENED_WITH_A_PURPOSE, () -> bench.as(OFFICER, () -> categories.of(file)));
        refused(FileRule.FILE_IS_OPENED_WITH_A_PURPOSE, () -> open(OFFICER, file, " "));
        open(OFFICER, file, "准备走访");
        bench.as(COMMUNITY, () -> notes.write(file, new NewNote(NoteKind.SCHOOLING, bench.today(), "班主任", "成绩稳定")));
        assertEquals("成绩稳定", bench.as(OFFICER, () -> notes.of(file)).get(0).text());
        for (String masked : List.of(CHIEF, "deputy", "duty")) {
            FileHead head = bench.as(masked, () -> reading.head(file));
            assertEquals("屈某", head.name(), masked);
            assertFalse(head.open(), masked);
            open(masked, file, "督导");
            assertNull(bench.as(masked, () -> notes.of(file)).get(0).text(), masked + " reads no words");
            FileRow row = listed(masked, file);
            assertTrue(row.masked() && row.name().equals("屈某") && row.schoolId() == null && row.unitId() == null, masked);
            assertThrows(NotThere.class, () -> bench.as(masked, () -> notes.write(file, new NewNote(NoteKind.NEEDS, bench.today(), "某", "某"))), masked);
        }
        assertEquals("屈晓舟", listed(COMMUNITY, file).name());
        OUTSIDERS.forEach(outsider -> assertThrows(NotThere.class, () -> bench.as(outsider, () -> reading.head(file)), outsider));
    }

    @Test
    void reasons_follow_the_definitions_and_stay_as_history() {
        long file = begun(child("晏北辰", 12, CaseBench.VILLAGE, null));
        refused(FileRule.LEFT_BEHIND_MEANS_BOTH_AWAY_OR_THE_OTHER_INCAPABLE, () -> enter(file, CategoryKind.LEFT_BEHIND, null));
        parent(file, Parent.FATHER, ParentSituation.AWAY_FOR_WORK, null);
        refused(FileRule.LEFT_BEHIND_MEANS_BOTH_AWAY_OR_THE_OTHER_INCAPABLE, () -> enter(file, CategoryKind.LEFT_BEHIND, null));
        parent(file, Parent.MOTHER, ParentSituation.AWAY_FOR_WORK, null);
        enter(file, CategoryKind.LEFT_BEHIND, null);
        refused(FileRule.CATEGORY_IS_THERE_ALREADY, () -> enter(file, CategoryKind.LEFT_BEHIND, null));
        assertEquals(List.of(CategoryKind.LEFT_BEHIND), listed(OFFICER, file).categories());
        refused(FileRule.ARCHIVING_WAITS_FOR_OPEN_CATEGORIES, () -> bench.as(COMMUNITY, () -> files.archive(file, "无需再关爱")));
        long category = bench.as(COMMUNITY, () -> categories.of(file)).all().get(0).id();
        bench.as(COMMUNITY, () -> categories.end(file, category, bench.today(), CategoryEnd.PARENTS_CARE_AGAIN, "母亲返乡照护"));
        assertEquals(List.of("welfare.archiveFile"), tasks(COMMUNITY, file));
        bench.as(COMMUNITY, () -> files.archive(file, "母亲返乡照护"));
        assertEquals(List.of(), tasks(COMMUNITY, file));
        refused(FileRule.ARCHIVED_FILE_IS_NOT_WRITTEN, () -> enter(file, CategoryKind.OTHER_NEED, null));
        assertEquals(1, bench.as(COMMUNITY, () -> categories.of(file)).all().size(), "the history stays");
        bench.as(COMMUNITY, () -> files.reopen(file, "母亲再次外出"));
        enter(file, CategoryKind.DIVORCED_FAMILY, null);
    }

    @Test
    void a_referral_is_proposed_and_civil_affairs_decide() {
        long file = begun(child("邝海棠", 9, CaseBench.VILLAGE, null));
        parent(file, Parent.FATHER, ParentSituation.DEAD, null);
        parent(file, Parent.MOTHER, ParentSituation.LOST_CONTACT, bench.today().minusMonths(6));
        assertTrue(tasks(COMMUNITY, file).contains("welfare.proposeReferral"));
        refused(FileRule.CIVIL_AFFAIRS_DECIDES_ON_SUPPORT, () -> enter(file, CategoryKind.DE_FACTO_UNSUPPORTED, null));
        bench.as(COMMUNITY, () -> notes.write(file, new NewNote(NoteKind.REFERRED, bench.today(), "镇民政办", "已转介")));
        assertFalse(tasks(COMMUNITY, file).contains("welfare.proposeReferral"));
        enter(file, CategoryKind.DE_FACTO_UNSUPPORTED, "泽民〔2026〕7号");
    }

    @Test
    void sixteen_and_eighteen_bring_a_review() {
        long young = begun(child("蔺同舟", 15, CaseBench.VILLAGE, null));
        parent(young, Parent.FATHER, ParentSituation.AWAY_FOR_WORK, null);
        parent(young, Parent.MOTHER, ParentSituation.AWAY_FOR_WORK, null);
        enter(young, CategoryKind.LEFT_BEHIND, null);
        assertEquals(List.of(), tasks(COMMUNITY, young));
        long child = bench.as(COMMUNITY, () -> reading.head(young)).file().personId();
        born(child, bench.today().minusYears(16).minusDays(1));
        parent(young, Parent.MOTHER, ParentSituation.AWAY_FOR_WORK, null);
        assertEquals(List.of("welfare.exitReviewSixteen"), tasks(COMMUNITY, young));
        born(child, bench.today().minusYears(18).minusDays(1));
        parent(young, Parent.MOTHER, ParentSituation.AWAY_FOR_WORK, null);
        assertEquals(List.of("welfare.exitReviewAdult", "welfare.exitReviewSixteen"), tasks(COMMUNITY, young));
        refused(FileRule.FILE_IS_ABOUT_A_MINOR, () -> bench.as(COMMUNITY, () -> files.begin(child)));
    }

    @Test
    void from_outside_the_area_the_chief_approves_and_nobody_learns_whether_there_is_a_file() {
        IdentityNumber number = number();
        IdentityNumber unknown = number();
        long file = begun(child("阮听雨", 10, CaseBench.VILLAGE, number));
        String other = bench.colleague("community4", bench.otherVillage(), Role.COMMUNITY_OFFICER);
        assertThrows(NotThere.class, () -> bench.as(other, () -> reading.head(file)));
        refused(FileRule.OPENING_NAMES_CHILD_AND_REASON, () -> applied(other, "阮听雨", "14059020"));
        long asked = applied(other, "阮听雨", number.value());
        long nobody = applied(other, "阮听雨", unknown.value());
        refused(FileRule.NOBODY_APPROVES_THEIR_OWN_OPENING, () -> bench.as(chiefToo(), () -> applications.approve(applied(chiefToo(), "阮听雨", number.value()))));
        bench.as(CHIEF, () -> applications.approve(asked));
        bench.as(CHIEF, () -> applications.approve(nobody));
        assertEquals(file, bench.as(other, () -> applications.view(asked)).fileId());
        assertNull(bench.as(other, () -> applications.view(nobody)).fileId());
        ApplicationFacts seen = bench.as(CHIEF, () -> applications.view(asked));
        assertNull(seen.fileId(), "who decides is not told either");
        open(other, file, "协助查找");
        assertEquals("阮听雨", bench.as(other, () -> reading.head(file)).name());
        assertThrows(NotThere.class, () -> bench.as(other, () -> notes.write(file, new NewNote(NoteKind.NEEDS, bench.today(), "某", "某"))), "an approval opens for reading");
    }

    @Test
    void a_restricted_file_is_opened_by_approval_also_within_the_area() {
        long file = begun(child("鄢若水", 13, CaseBench.VILLAGE, null));
        bench.as(COMMUNITY, () -> files.restrict(file, "遭受侵害"));
        refused(FileRule.RESTRICTED_FILE_NEEDS_APPROVAL, () -> open(COMMUNITY, file, "走访"));
        assertFalse(bench.as(COMMUNITY, () -> reading.head(file)).open(), "what was open is shut at once");
        assertEquals(List.of(), listed(OFFICER, file).categories());
        long asked = bench.as(COMMUNITY, () -> applications.apply(new NewApplication(file, null, null, null, OpeningPurpose.VISIT, "心理辅导衔接", bench.today().plusDays(3))));
        bench.as(CHIEF, () -> applications.approve(asked));
        open(COMMUNITY, file, "心理辅导衔接");
        assertTrue(bench.as(COMMUNITY, () -> reading.head(file)).open());
        assertFalse(bench.as(OFFICER, () -> reading.head(file)).open(), "an approval is one person's");
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> files.release(file, "不再需要")), "the chief alone lifts it");
        assertThrows(BrokenRule.class, () -> bench.as(CHIEF, () -> files.release(file, " ")));
        bench.as(CHIEF, () -> files.release(file, "经核实无需限制"));
        open(OFFICER, file, "走访");
        refused(FileRule.STEP_DOES_NOT_FIT_THE_FILE, () -> bench.as(CHIEF, () -> files.release(file, "重复")));
    }

    @Test
    void the_file_follows_the_child_and_the_former_village_no_longer_reaches_it() {
        long child = child("禹青禾", 8, CaseBench.VILLAGE, null);
        long file = begun(child);
        String other = bench.colleague("community4", bench.otherVillage(), Role.COMMUNITY_OFFICER);
        bench.as(OFFICER, () -> {
            PersonDraft draft = persons.forChange(child);
            persons.change(child, draft.version(), named("禹青禾", draft.facts().birth(), bench.otherVillage(), null));
        });
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> reading.head(file)), "from that moment (rule 39)");
        FileHead moved = bench.as(other, () -> reading.head(file));
        assertNotNull(moved.file().movedAt());
        assertNull(moved.file().officer());
        assertEquals(List.of("welfare.takeOver"), tasks(other, file));
        bench.as(other, () -> files.answer(file, bench.user(other), null));
        assertEquals(List.of(), tasks(other, file));
        assertNull(bench.as(other, () -> reading.head(file)).file().movedAt());
    }

    @Test
    void what_a_roster_changed_in_bulk_is_followed_by_the_systems_own_job() throws Exception {
        long child = child("鲜于舒", 8, CaseBench.VILLAGE, null);
        long file = begun(child);
        String other = bench.colleague("community4", bench.otherVillage(), Role.COMMUNITY_OFFICER);
        transaction.begin();
        em.createNativeQuery("update people_person set unit_id = :unit, born_from = :born, born_to = :born where id = :id").setParameter("unit", bench.unit(bench.otherVillage()))
                .setParameter("born", bench.today().minusYears(18).minusDays(2)).setParameter("id", child).executeUpdate();
        committed.fire(new RosterCommitted(new RosterBatchId(987_654_321), new SchoolTerm(2018, false)));
        em.createNativeQuery("insert ignore into platform_job_lease (name, owner, fencing_no, until_at) values ('child-files', '', 0, now(6))").executeUpdate();
        transaction.commit();
        assertNull(bench.as(COMMUNITY, () -> reading.head(file)).file().movedAt(), "not in the transaction of the roster");
        Job watch = jobs.stream().filter(job -> job.name().equals("child-files")).findFirst().orElseThrow();
        long fencing = ((Number) em.createNativeQuery("select fencing_no from platform_job_lease where name = 'child-files'", Long.class).getSingleResult()).longValue();
        for (int run = 0; run < 20 && waits(file); run++) {
            access.asJob("child-files", () -> {
                watch.run(fencing);
                return null;
            });
        }
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> reading.head(file)));
        assertNotNull(bench.as(other, () -> reading.head(file)).file().movedAt());
        assertEquals(Set.of("welfare.takeOver", "welfare.exitReviewAdult"), Set.copyOf(tasks(other, file)));
    }

    /** Whether the job has not yet looked at a file since the roster: some hundred a run. */
    private boolean waits(long file) {
        return !em.createNativeQuery("select f.id from welfare_child_file f where f.id = :file and f.look_on <= :today").setParameter("file", file)
                .setParameter("today", bench.today()).getResultList().isEmpty();
    }

    @Test
    void attention_is_decided_by_a_person_on_facts_and_never_seen_by_others() {
        long file = begun(child("尚安澜", 12, CaseBench.VILLAGE, null));
        fact(file, AttentionFactKind.CHILD_LEFT_BEHIND);
        long circumstance = factOf(file, AttentionFactKind.CHILD_LEFT_BEHIND);
        refused(AttentionRule.CIRCUMSTANCE_ALONE_CALLS_FOR_NO_ATTENTION, () -> decide(file, AttentionLevel.ORDINARY, Set.of(circumstance)));
        fact(file, AttentionFactKind.CHILD_OUT_OF_SCHOOL);
        assertEquals(AttentionLevel.RAISED, bench.as(COMMUNITY, () -> attention.of(file)).suggested());
        assertNull(listed(OFFICER, file).attention(), "what facts suggest is no level");
        decide(file, AttentionLevel.ORDINARY, Set.of(circumstance, factOf(file, AttentionFactKind.CHILD_OUT_OF_SCHOOL)));
        decide(file, AttentionLevel.RAISED, Set.of(factOf(file, AttentionFactKind.CHILD_OUT_OF_SCHOOL)));
        assertEquals(2, bench.as(COMMUNITY, () -> attention.of(file)).decisions().size());
        assertEquals(AttentionLevel.RAISED, listed(OFFICER, file).attention());
        assertEquals(AttentionLevel.RAISED, listed(CHIEF, file).attention());
        assertNull(listed("deputy", file).attention());
        open(CHIEF, file, "督导");
        assertNull(bench.as(CHIEF, () -> attention.of(file)).current().reason());
        assertThrows(NotThere.class, () -> bench.as("deputy", () -> attention.of(file)));
        OUTSIDERS.forEach(outsider -> assertThrows(NotThere.class, () -> bench.as(outsider, () -> attention.of(file)), outsider));
        bench.as(COMMUNITY, () -> attention.end(file, "已返校"));
        assertNull(listed(OFFICER, file).attention());
    }

    @Test
    void care_is_entrusted_to_nobody_whom_the_law_disqualifies_and_what_follows_comes_on_the_worklist() {
        long file = begun(child("隗明月", 7, CaseBench.VILLAGE, null));
        bench.as(COMMUNITY, () -> circle.live(file, LivingArrangement.ALONE, true, bench.today(), "入户走访"));
        assertEquals(List.of("welfare.livesAlone", "welfare.unattended"), tasks(COMMUNITY, file));
        refused(FileRule.CARER_IS_NOT_DISQUALIFIED, () -> entrust(file, true, null, true));
        refused(FileRule.EVERY_DISQUALIFIER_IS_ANSWERED, () -> entrust(file, false, null, true));
        refused(FileRule.CARER_HAS_FULL_CAPACITY, () -> entrust(file, false, false, false));
        entrust(file, false, false, true);
        refused(FileRule.CARE_IS_ENTRUSTED_ONCE_AT_A_TIME, () -> entrust(file, false, false, true));
        bench.as(COMMUNITY, () -> circle.live(file, LivingArrangement.WITH_ENTRUSTED_CARER, false, bench.today(), "入户走访"));
        assertEquals(List.of("welfare.urgeContact", "welfare.writeNotices"), tasks(COMMUNITY, file), "a week and a day have gone by since the care began");
        bench.as(COMMUNITY, () -> circle.contacted(file, bench.today().minusDays(7), Parent.MOTHER, ContactWay.VIDEO_CALL, "被委托人"));
        bench.as(COMMUNITY, () -> circle.told(file, null, bench.today(), new NoticesTold(null, null)));
        assertEquals(List.of(), tasks(COMMUNITY, file), "seven days are a week; a child without a school has no school to be told");
        bench.as(COMMUNITY, () -> circle.add(file, NetRole.VILLAGE_CHILD_DIRECTOR, "谭主任", "15400000009"));
        CircleSheet sheet = bench.as(COMMUNITY, () -> circle.of(file));
        CircleMember director = sheet.getSociety().get(0);
        assertEquals("谭主任", director.name());
        bench.as(COMMUNITY, () -> circle.confirm(file, null, director.member()));
        assertThrows(NotThere.class, () -> bench.as(COMMUNITY, () -> circle.confirm(file, -1L, null)));
        open(CHIEF, file, "督导");
        CircleSheet masked = bench.as(CHIEF, () -> circle.of(file));
        assertEquals("谭某", masked.getSociety().get(0).name());
        assertTrue(masked.getSociety().get(0).phones().isEmpty() && masked.care().phone() == null && masked.care().carer().equals("祁某"));
        bench.as(COMMUNITY, () -> circle.endCare(file, bench.today(), "母亲返乡"));
        assertNull(bench.as(COMMUNITY, () -> circle.of(file)).care());
    }

    @Test
    void somebody_of_the_circle_whom_nobody_confirmed_for_long_comes_on_the_worklist_and_goes_when_confirmed() throws Exception {
        long child = child("逄小满", 8, CaseBench.VILLAGE, null);
        long file = begun(child);
        long relation = bench.as(OFFICER, () -> relations.relate(child, new NewRelation(child("逄德茂", 66, CaseBench.VILLAGE, null), RelationKind.GRANDPARENT, null, null)));
        bench.as(COMMUNITY, () -> circle.add(file, NetRole.NEXT_DOOR, "逄大婶", null));
        CircleMember neighbour = bench.as(COMMUNITY, () -> circle.of(file)).getSociety().stream().filter(one -> one.member() != null).findFirst().orElseThrow();
        assertEquals(List.of(), tasks(COMMUNITY, file));
        confirmed("people_relation", relation, 175);
        confirmed("welfare_net_member", neighbour.member(), 171);
        bench.as(COMMUNITY, () -> circle.live(file, LivingArrangement.WITH_GRANDPARENTS, false, bench.today(), "入户走访"));
        assertEquals(List.of(), tasks(COMMUNITY, file));
        assertEquals(6, em.createNativeQuery("select datediff(f.look_on, :today) from welfare_child_file f where f.id = :file", Integer.class).setParameter("today", bench.today())
                .setParameter("file", file).getSingleResult(), "180 days hold, and the day after is looked at");
        confirmed("people_relation", relation, 181);
        confirmed("welfare_net_member", neighbour.member(), 181);
        bench.as(COMMUNITY, () -> circle.live(file, LivingArrangement.WITH_GRANDPARENTS, false, bench.today(), "入户走访"));
        assertEquals(List.of("welfare.confirmCircle"), tasks(COMMUNITY, file));
        bench.as(COMMUNITY, () -> circle.confirm(file, null, neighbour.member()));
        assertEquals(List.of("welfare.confirmCircle"), tasks(COMMUNITY, file), "each of them is made sure of");
        bench.as(OFFICER, () -> relations.confirm(relation));
        assertEquals(List.of(), tasks(COMMUNITY, file), "also where it is confirmed in the register");
    }

    private void confirmed(String table, long id, int daysAgo) throws Exception {
        transaction.begin();
        em.createNativeQuery("update " + table + " set confirmed_on = :day where id = :id").setParameter("day", bench.today().minusDays(daysAgo)).setParameter("id", id).executeUpdate();
        transaction.commit();
    }

    @Test
    void auxiliaries_and_grid_workers_know_the_basics_of_their_villages_and_no_more() {
        long file = begun(child("谌小雅", 7, CaseBench.VILLAGE, null));
        entrust(file, false, false, true);
        BasicsRow row = basics("auxiliary").stream().filter(one -> one.id() == file).findFirst().orElseThrow();
        assertEquals("谌小雅 祁守田 15400000008", row.name() + " " + row.carer() + " " + row.phone());
        assertTrue(basics("grid").stream().noneMatch(one -> one.id() == file), "a grid worker knows the own grid");
        bench.as(COMMUNITY, () -> files.restrict(file, "遭受侵害"));
        assertTrue(basics("auxiliary").stream().noneMatch(one -> one.id() == file));
        for (String other : List.of("stranger", "education", "volunteers", "auditor", CHIEF)) {
            assertTrue(bench.as(other, () -> {
                try {
                    return register(other).isEmpty();
                } catch (NotThere notThere) {
                    return true;
                }
            }), other);
        }
    }

    @Test
    void the_chief_sees_who_opened_what_and_reviews_a_month_once_when_it_is_over() {
        long file = begun(child("仉明轩", 9, CaseBench.VILLAGE, null));
        open(OFFICER, file, "协助核查");
        LocalDate month = bench.today().withDayOfMonth(1);
        OpeningRow seen = bench.as(CHIEF, () -> openingRegister.list(OpeningFilter.of(month, bench.user(OFFICER)), new PageRequest<>(OpeningSort.OPENED, true, null, 50)))
                .rows().stream().filter(one -> one.words().equals("协助核查")).findFirst().orElseThrow();
        assertEquals("仉某", seen.child());
        assertTrue(bench.as(CHIEF, () -> openingRegister.counts(month)).stream().anyMatch(one -> one.user() == bench.user(OFFICER) && one.openings() >= 1));
        long station = bench.unit(CaseBench.STATION);
        refused(FileRule.MONTH_IS_REVIEWED_WHEN_IT_IS_OVER, () -> bench.as(CHIEF, () -> reviews.review(station, month, null)));
        LocalDate past = month.minusMonths(20 + NEXT.incrementAndGet() % 600);
        bench.as(CHIEF, () -> reviews.review(station, past, "无异常"));
        refused(FileRule.MONTH_IS_REVIEWED_WHEN_IT_IS_OVER, () -> bench.as(CHIEF, () -> reviews.review(station, past, "再次")));
        assertTrue(bench.as(CHIEF, () -> reviews.of(past)).stream().anyMatch(MonthFacts::isReviewed));
        assertThrows(NotThere.class, () -> bench.as(CHIEF, () -> reviews.review(bench.unit("140590002"), past, null)));
        for (String other : List.of(OFFICER, COMMUNITY, "duty", "deputy", "auditor")) {
            assertThrows(NotThere.class, () -> bench.as(other, () -> openingRegister.counts(month)), other);
        }
    }

    @Test
    void the_course_of_a_child_tells_of_its_file_only_to_who_opened_it() {
        long child = child("栾听泉", 9, CaseBench.VILLAGE, null);
        long file = begun(child);
        enter(file, CategoryKind.DIVORCED_FAMILY, null);
        assertTrue(told(COMMUNITY, child).contains("history.categoryEntered"));
        assertFalse(told(OFFICER, child).contains("history.categoryEntered"));
        assertFalse(told(CHIEF, child).contains("history.fileBegun"));
        assertFalse(told("auxiliary", child).contains("history.fileBegun"));
    }

    private List<String> told(String who, long child) {
        return bench.as(who, () -> timeline.page(child, null)).events().stream().map(PersonEvent::key).toList();
    }

    private List<BasicsRow> basics(String who) {
        return bench.as(who, () -> register(who));
    }

    private List<BasicsRow> register(String who) {
        return basicsRegister.list(null, null, new PageRequest<>(FileSort.OPENED, true, null, 200)).rows().stream().filter(row -> !who.isEmpty()).toList();
    }

    private void entrust(long file, boolean offended, Boolean addicted, boolean capacity) {
        bench.as(COMMUNITY, () -> circle.entrust(file, new NewCare("祁守田", "15400000008", "外祖父", bench.today().minusDays(8), bench.today().plusMonths(6), offended,
                addicted, false, false, capacity, true, "查询违法犯罪记录、邻里走访", null, null)));
    }

    private String chiefToo() {
        return bench.colleague("chief2", CaseBench.STATION, Role.CHIEF, Role.MINORS_CASE_OFFICER);
    }

    private long applied(String who, String name, String number) {
        return bench.as(who, () -> applications.apply(new NewApplication(null, name, number, bench.unit(CaseBench.STATION), OpeningPurpose.CASE_WORK, "协助查找",
                bench.today().plusDays(3))));
    }

    private void fact(long file, AttentionFactKind kind) {
        bench.as(COMMUNITY, () -> attention.note(file, new NewAttentionFact(kind, bench.today(), "走访", null)));
    }

    private long factOf(long file, AttentionFactKind kind) {
        return bench.as(COMMUNITY, () -> attention.of(file)).facts().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow().id();
    }

    private void decide(long file, AttentionLevel level, Set<Long> facts) {
        bench.as(COMMUNITY, () -> attention.decide(file, new NewAttention(level, "近期多次旷课", bench.today().plusDays(60), facts)));
    }

    /** The file of a child, begun and opened by the officer of the village. */
    private long begun(long child) {
        long file = bench.as(COMMUNITY, () -> files.begin(child));
        open(COMMUNITY, file, "认定类别");
        return file;
    }

    private void open(String who, long file, String words) {
        bench.as(who, () -> openings.open(file, OpeningPurpose.VISIT, words));
    }

    private void parent(long file, Parent which, ParentSituation situation, LocalDate since) {
        bench.as(COMMUNITY, () -> categories.note(file, new NewParentState(which, situation, since, null, false, "太原", "入户走访")));
    }

    private void enter(long file, CategoryKind kind, String decision) {
        bench.as(COMMUNITY, () -> categories.enter(file, new NewCategory(kind, "符合定义", "入户走访", decision, bench.today())));
    }

    private FileRow listed(String who, long file) {
        return bench.as(who, () -> register.list(FileFilter.NONE, new PageRequest<>(FileSort.OPENED, true, null, 200))).rows().stream()
                .filter(row -> row.id() == file).findFirst().orElseThrow();
    }

    private List<String> tasks(String who, long file) {
        return bench.as(who, desk::mine).stream().filter(task -> task.link().contains("/welfare/files/view?id=" + file + "#") || task.link().endsWith("/welfare/files/view?id=" + file))
                .map(TaskRow::kind).sorted().toList();
    }

    private void born(long child, LocalDate day) {
        bench.as(OFFICER, () -> {
            PersonDraft draft = persons.forChange(child);
            persons.change(child, draft.version(), named(draft.facts().name(), BirthDate.on(day, BirthEvidence.HOUSEHOLD_REGISTER), CaseBench.VILLAGE, null));
        });
    }

    private long child(String name, int age, String village, IdentityNumber number) {
        BirthDate birth = number == null ? BirthDate.on(bench.today().minusYears(age).minusDays(20), BirthEvidence.HOUSEHOLD_REGISTER) : BirthDate.of(number);
        return access.asJob("demonstration", () -> loader.load(List.of(named(name, birth, village, number)), bench.unit(CaseBench.STATION))).get(0);
    }

    private NewPerson named(String name, BirthDate birth, String village, IdentityNumber number) {
        return new NewPerson(name, null, Sex.FEMALE, birth, number, null, List.of(), null, bench.unit(village), null, null);
    }

    private static IdentityNumber number() {
        String first = "14059020160311" + String.format("%03d", NEXT.incrementAndGet() % 1000);
        return new IdentityNumber(first + IdentityNumber.check(first));
    }

    private static void refused(org.jinlei.platform.rules.Rule rule, Runnable work) {
        assertEquals(rule, assertThrows(BrokenRule.class, work::run).rule());
    }
}
