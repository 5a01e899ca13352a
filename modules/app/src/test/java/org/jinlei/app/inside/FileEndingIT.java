package org.jinlei.app.inside;

import static org.jinlei.app.inside.CaseBench.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.ReportSituation;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.RelationKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.files.NewUpload;
import org.jinlei.platform.files.domain.UploadWork;
import org.jinlei.platform.jobs.Job;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.worklist.domain.TaskRow;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.jinlei.welfare.domain.FileHead;
import org.jinlei.welfare.domain.FileReading;
import org.jinlei.welfare.domain.FileRule;
import org.jinlei.welfare.domain.FileWork;
import org.jinlei.welfare.domain.attention.AttentionFactKind;
import org.jinlei.welfare.domain.attention.AttentionWork;
import org.jinlei.welfare.domain.attention.NewAttentionFact;
import org.jinlei.welfare.domain.care.NeedKind;
import org.jinlei.welfare.domain.care.NeedRegister;
import org.jinlei.welfare.domain.care.NeedSheet;
import org.jinlei.welfare.domain.care.NeedStatus;
import org.jinlei.welfare.domain.care.NeedUrgency;
import org.jinlei.welfare.domain.care.NeedWork;
import org.jinlei.welfare.domain.care.NewNeed;
import org.jinlei.welfare.domain.care.NewPlanItem;
import org.jinlei.welfare.domain.care.PlanItemKind;
import org.jinlei.welfare.domain.categories.Parent;
import org.jinlei.welfare.domain.circle.CircleWork;
import org.jinlei.welfare.domain.circle.ContactWay;
import org.jinlei.welfare.domain.circle.LivingArrangement;
import org.jinlei.welfare.domain.donations.Balance;
import org.jinlei.welfare.domain.donations.DeliveryRegister;
import org.jinlei.welfare.domain.donations.DeliveryWork;
import org.jinlei.welfare.domain.donations.DonationNature;
import org.jinlei.welfare.domain.donations.DonationWork;
import org.jinlei.welfare.domain.donations.NewDelivery;
import org.jinlei.welfare.domain.donations.NewDonation;
import org.jinlei.welfare.domain.donations.StockFacts;
import org.jinlei.welfare.domain.donations.StockItem;
import org.jinlei.welfare.domain.donations.StockRegister;
import org.jinlei.welfare.domain.feedback.FeedbackWay;
import org.jinlei.welfare.domain.feedback.FeedbackWork;
import org.jinlei.welfare.domain.feedback.GiverKind;
import org.jinlei.welfare.domain.feedback.NewFeedback;
import org.jinlei.welfare.domain.openings.OpeningPurpose;
import org.jinlei.welfare.domain.openings.OpeningWork;
import org.jinlei.welfare.domain.visits.Impression;
import org.jinlei.welfare.domain.visits.NewVisit;
import org.jinlei.welfare.domain.visits.VisitPlace;
import org.jinlei.welfare.domain.visits.VisitWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was written in an archived file is deleted when its time is over; that there was a file, and what the stock counts, stays (rules 46 and 58). */
@ExtendWith(ArquillianExtension.class)
class FileEndingIT {

    private static final String COMMUNITY = "community";
    private static final String DUTY = "duty";
    private static final int KEPT_DAYS = 1095;
    private static final List<String> CONTENTS = List.of("welfare_attention_fact", "welfare_category", "welfare_parent_state", "welfare_living", "welfare_entrusted_care",
            "welfare_parent_contact", "welfare_net_member", "welfare_file_note", "welfare_care_check", "welfare_care_child", "welfare_visit", "welfare_visit_plan");

    @Inject
    private CaseBench bench;

    @Inject
    private FileWork files;

    @Inject
    private FileReading reading;

    @Inject
    private OpeningWork openings;

    @Inject
    private CircleWork circle;

    @Inject
    private AttentionWork attention;

    @Inject
    private VisitWork visits;

    @Inject
    private FeedbackWork feedback;

    @Inject
    private NeedWork needs;

    @Inject
    private NeedRegister needRegister;

    @Inject
    private DonationWork donations;

    @Inject
    private DeliveryWork deliveries;

    @Inject
    private DeliveryRegister deliveryRegister;

    @Inject
    private StockRegister stock;

    @Inject
    private UploadWork uploads;

    @Inject
    private WorklistDesk worklist;

    @Inject
    @Any
    private Instance<Job> jobs;

    @Inject
    private Access access;

    @Inject
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @Test
    void the_contents_of_an_archived_file_end_after_a_reminder_unless_somebody_says_why_not() throws Exception {
        LocalDate born = bench.today().minusYears(9).minusDays(20);
        long child = bench.minor(BirthDate.on(born, BirthEvidence.HOUSEHOLD_REGISTER));
        long file = begun(child);
        bench.as(COMMUNITY, () -> circle.live(file, LivingArrangement.ALONE, true, bench.today(), "入户走访"));
        refused(FileRule.STEP_DOES_NOT_FIT_THE_FILE, () -> keep(file, bench.today().plusYears(1), "仍在关注"));
        bench.as(COMMUNITY, () -> files.archive(file, "已随父母居住"));
        assertEquals(born.plusYears(18).plusDays(1), bench.as(COMMUNITY, () -> reading.head(file)).endsOn(), "not before the child is eighteen");
        archivedFor(file, child, KEPT_DAYS - 20);
        ending();
        assertEquals(List.of("welfare.decideFileEnd"), endings(file));
        refused(FileRule.FILE_IS_KEPT_LONGER_FOR_A_REASON, () -> keep(file, bench.today().plusYears(4), "仍在关注"));
        refused(FileRule.FILE_IS_KEPT_LONGER_FOR_A_REASON, () -> keep(file, bench.today().plusYears(1), " "));
        keep(file, bench.today().plusYears(1), "民政部门仍在办理");
        assertEquals(List.of(), endings(file));
        archivedFor(file, child, KEPT_DAYS + 400);
        ending();
        assertEquals(1, rows("welfare_living", file), "kept for a reason");
        changed("update welfare_child_file set kept_until = date_sub(current_date, interval 2 day), look_on = current_date, version = version + 1 where id = " + file);
        ending();
        assertEquals(0, rows("welfare_living", file));
        assertTrue(rows("welfare_file_opening", file) > 0, "who opened it for what stays (rule 40)");
        FileHead left = bench.as(COMMUNITY, () -> reading.head(file));
        assertNotNull(left.file().kept().emptiedAt());
        assertNull(left.file().archivedReason());
        assertNull(left.endsOn());
        assertEquals(List.of(), endings(file));
        assertEquals(1, number("select count(*) from platform_audit_entry where action = 'FileEnding.empty' and result = 'DONE' and subjects like '%ChildFile:" + file
                + "%' and detail like '%living=1%'"), "that, and how much; nothing of what");
        bench.as(COMMUNITY, () -> openings.open(file, OpeningPurpose.VISIT, "再次关注"));
    }

    @Test
    void visits_pictures_feedback_and_needs_go_and_the_stock_still_adds_up() throws Exception {
        long child = bench.minor(BirthDate.on(bench.today().minusYears(10), BirthEvidence.HOUSEHOLD_REGISTER));
        long file = begun(child);
        long visit = bench.as(OFFICER, () -> visits.recordFor(child, met("都好")));
        bench.as(OFFICER, () -> openings.open(file, OpeningPurpose.VISIT, "走访衔接"));
        bench.as(OFFICER, () -> visits.correct(visit, met("想妈妈"), "补充", 0));
        long picture = attached("HomeVisit", visit);
        bench.as(COMMUNITY, () -> circle.contacted(file, bench.today(), Parent.MOTHER, ContactWay.VIDEO_CALL, "母亲"));
        bench.as(COMMUNITY, () -> attention.note(file, new NewAttentionFact(AttentionFactKind.CHILD_OUT_OF_SCHOOL, bench.today(), "学校", "旷课")));
        long told = bench.as(OFFICER, () -> feedback.take(child, new NewFeedback(GiverKind.NEIGHBOUR, "宓大爷", null, FeedbackWay.BY_PHONE, LocalDateTime.now(clock).minusDays(1),
                "常在村口玩", Set.of())));
        long coats = coats();
        long warm = need(child);
        long delivery = bench.as(DUTY, () -> deliveries.deliver(new NewDelivery(item(warm), coats, 1, LocalDateTime.now(clock).minusMinutes(1).withNano(0), bench.user(OFFICER), "阎老汉",
                RelationKind.GRANDPARENT, false)));
        bench.as(DUTY, () -> needs.end(warm, NeedStatus.MET, bench.today(), "已送到"));
        changed("update welfare_delivery set status = 'SIGNED' where id = " + delivery);
        long other = need(child);
        bench.as(COMMUNITY, () -> files.archive(file, "已随父母居住"));
        archivedFor(file, child, KEPT_DAYS + 1);
        ending();
        assertEquals(1, rows("welfare_visit", file), "something is still owed to the child, and somebody waits for an answer");
        assertEquals(1, number("select count(*) from welfare_child_file where id = " + file + " and look_on > current_date + interval 20 day"));
        bench.as(DUTY, () -> needs.close(other, "家长已买"));
        bench.as(COMMUNITY, () -> feedback.answer(told, "已上门", FeedbackWay.BY_PHONE, LocalDateTime.now(clock)));
        changed("update welfare_child_file set look_on = current_date, version = version + 1 where id = " + file);
        ending();
        CONTENTS.forEach(table -> assertEquals(0, rows(table, file), table));
        assertEquals(0, number("select (select count(*) from welfare_visit_version where visit_id = " + visit + ") + (select count(*) from welfare_feedback where id = " + told
                + ") + (select count(*) from welfare_need where id = " + other + ") + (select count(*) from platform_attachment where id = " + picture + " and content_id is not null)"));
        assertEquals(new Balance(2, 0, 1), bench.as(DUTY, stock::stock).stream().filter(one -> one.id() == coats).findFirst().orElseThrow().balance());
        assertEquals(delivery, bench.as(DUTY, () -> deliveryRegister.sheet(delivery)).delivery().id(), "what was delivered stays");
        NeedSheet shell = bench.as(DUTY, () -> needRegister.sheet(warm));
        assertEquals(List.of("", "", ""), List.of(shell.need().what(), shell.need().result(), shell.items().get(0).what()), "without a word");
    }

    private void keep(long file, LocalDate until, String reason) {
        bench.as(COMMUNITY, () -> files.keepLonger(file, until, reason));
    }

    /** As if the file had been archived so many days ago, and its child were nineteen. */
    private void archivedFor(long file, long child, long days) throws Exception {
        LocalDate born = bench.today().minusYears(19);
        changed("update people_person set born_from = '" + born + "', born_to = '" + born + "' where id = " + child);
        changed("update welfare_child_file set archived_at = date_sub(now(6), interval " + days + " day), look_on = current_date, version = version + 1 where id = " + file);
    }

    private void changed(String statement) throws Exception {
        transaction.begin();
        em.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }

    private void ending() {
        Job job = jobs.stream().filter(one -> one.name().equals("file-ending")).findFirst().orElseThrow();
        access.asJob("file-ending", () -> {
            job.run(0);
            return null;
        });
    }

    private List<String> endings(long file) {
        return bench.as(COMMUNITY, worklist::mine).stream().filter(task -> task.link().equals("/welfare/files/life?id=" + file)).map(TaskRow::kind).toList();
    }

    private long begun(long child) {
        long file = bench.as(COMMUNITY, () -> files.begin(child));
        bench.as(COMMUNITY, () -> openings.open(file, OpeningPurpose.VISIT, "走访准备"));
        return file;
    }

    private NewVisit met(String words) {
        return new NewVisit(LocalDateTime.now(clock).minusMinutes(1), VisitPlace.CHILDS_HOME, bench.user(OFFICER), null, "村儿童主任", null, true, null, Set.of(),
                Impression.ALL_RIGHT, Impression.ALL_RIGHT, Impression.ALL_RIGHT, null, null, words, Set.<ReportSituation>of(), null, null);
    }

    private long coats() {
        String size = Long.toString(System.nanoTime(), 36).toUpperCase();
        bench.as(DUTY, () -> donations.receive(new NewDonation(DonationNature.INTERNAL, null, null, "全体同事", false, null, bench.today(),
                List.of(new NewDonation.Line(StockItem.WINTER_COAT, size, 2)))));
        return bench.as(DUTY, stock::stock).stream().filter(one -> one.size().equals(size)).findFirst().map(StockFacts::id).orElseThrow();
    }

    private long need(long child) {
        return bench.as(DUTY, () -> needs.note(new NewNeed(child, NeedKind.CLOTHING, "140", "没有棉衣", NeedUrgency.THIS_WEEK, null)));
    }

    private long item(long need) {
        return bench.as(DUTY, () -> needs.plan(need, new NewPlanItem(PlanItemKind.ITEM, "棉衣", 1, bench.user(DUTY), bench.today().plusDays(3))));
    }

    private long attached(String kind, long id) {
        byte[] bytes = "走访照片说明".getBytes(StandardCharsets.UTF_8);
        long upload = bench.as(OFFICER, () -> uploads.begin(new NewUpload(kind, id, "说明.txt", bytes.length)));
        bench.as(OFFICER, () -> uploads.receive(upload, 0, bytes));
        return bench.as(OFFICER, () -> uploads.finish(upload));
    }

    private long rows(String table, long file) {
        return number("select count(*) from " + table + " where file_id = " + file);
    }

    private long number(String query) {
        return ((Number) em.createNativeQuery(query, Long.class).getSingleResult()).longValue();
    }

    private static void refused(FileRule rule, Runnable work) {
        assertEquals(rule, assertThrows(BrokenRule.class, work::run).rule());
    }
}
