package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.NewPerson;
import org.jinlei.people.RelationKind;
import org.jinlei.people.Sex;
import org.jinlei.people.domain.PersonDraft;
import org.jinlei.people.domain.PersonWork;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.files.NewUpload;
import org.jinlei.platform.files.domain.UploadWork;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.domain.WorklistDesk;
import org.jinlei.welfare.domain.FileWork;
import org.jinlei.welfare.domain.care.CareMeasureKind;
import org.jinlei.welfare.domain.care.CarePlanRegister;
import org.jinlei.welfare.domain.care.CarePlanWork;
import org.jinlei.welfare.domain.care.NeedFilter;
import org.jinlei.welfare.domain.care.NeedKind;
import org.jinlei.welfare.domain.care.NeedRegister;
import org.jinlei.welfare.domain.care.NeedSort;
import org.jinlei.welfare.domain.care.NeedStatus;
import org.jinlei.welfare.domain.care.NeedUrgency;
import org.jinlei.welfare.domain.care.NeedWork;
import org.jinlei.welfare.domain.care.NewCarePlan;
import org.jinlei.welfare.domain.care.NewNeed;
import org.jinlei.welfare.domain.care.NewPlanItem;
import org.jinlei.welfare.domain.care.PlanItemKind;
import org.jinlei.welfare.domain.care.PlanItemStatus;
import org.jinlei.welfare.domain.donations.Balance;
import org.jinlei.welfare.domain.donations.DeliveryRegister;
import org.jinlei.welfare.domain.donations.DeliverySort;
import org.jinlei.welfare.domain.donations.DeliveryStatus;
import org.jinlei.welfare.domain.donations.DeliveryWork;
import org.jinlei.welfare.domain.donations.DonationNature;
import org.jinlei.welfare.domain.donations.DonationRegister;
import org.jinlei.welfare.domain.donations.DonationWork;
import org.jinlei.welfare.domain.donations.DonorToldHow;
import org.jinlei.welfare.domain.donations.NewDelivery;
import org.jinlei.welfare.domain.donations.NewDonation;
import org.jinlei.welfare.domain.donations.PostingRegister;
import org.jinlei.welfare.domain.donations.SignatureWay;
import org.jinlei.welfare.domain.donations.StockEventKind;
import org.jinlei.welfare.domain.donations.StockEventRow;
import org.jinlei.welfare.domain.donations.StockEventSheet;
import org.jinlei.welfare.domain.donations.StockFilter;
import org.jinlei.welfare.domain.donations.StockItem;
import org.jinlei.welfare.domain.donations.StockRegister;
import org.jinlei.welfare.domain.donations.StockSort;
import org.jinlei.welfare.domain.donations.StockWork;
import org.jinlei.welfare.domain.openings.OpeningPurpose;
import org.jinlei.welfare.domain.openings.OpeningWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Needs, care plans and the ledger of donations (rule 58): in = out + stock at every moment, whoever reaches for the last coat. */
@ExtendWith(ArquillianExtension.class)
class DonationsIT {

    private static final String DUTY = "duty";
    private static final String OFFICER = "officer";
    private static final int MANY = 32;

    @Inject
    private UploadWork uploads;

    @Inject
    private CaseBench bench;

    @Inject
    private Together together;

    @Inject
    private NeedWork needs;

    @Inject
    private NeedRegister needRegister;

    @Inject
    private CarePlanWork plans;

    @Inject
    private CarePlanRegister planRegister;

    @Inject
    private DonationWork donations;

    @Inject
    private DonationRegister donationRegister;

    @Inject
    private StockWork stock;

    @Inject
    private StockRegister register;

    @Inject
    private DeliveryWork deliveries;

    @Inject
    private DeliveryRegister deliveryRegister;

    @Inject
    private PostingRegister postings;

    @Inject
    private OpeningWork openings;

    @Inject
    private FileWork files;

    @Inject
    private PersonWork persons;

    @Inject
    private WorklistDesk worklist;

    @Inject
    private EntityManager em;

    private final String size = UUID.randomUUID().toString().substring(0, 12).toUpperCase();

    @Test
    void thirty_two_deliveries_reach_for_the_last_coat_and_one_gets_it() {
        long coats = given(1);
        List<Long> items = IntStream.range(0, MANY).mapToObj(one -> item(need(child()), 1)).toList();
        List<Supplier<?>> works = items.stream().<Supplier<?>>map(item -> () -> deliveries.deliver(delivery(item, coats, 1))).toList();
        List<Object> answers = together.all(DUTY, works);
        assertEquals(1, answers.stream().filter(Long.class::isInstance).count(), answers::toString);
        assertTrue(answers.stream().filter(one -> !(one instanceof Long)).allMatch(one -> one instanceof BrokenRule broken
                && broken.rule().name().equals("STOCK_DOES_NOT_SUFFICE")), answers::toString);
        assertEquals(new Balance(1, 0, 1), balance(coats));
        assertAddsUp(coats);
        assertEquals(1, items.stream().filter(item -> bench.as(DUTY, () -> needRegister.ofItem(item)).items().get(0).status() == PlanItemStatus.DONE).count(),
                "the other children are still owed their coat");
    }

    @Test
    void what_is_kept_for_one_child_is_not_taken_for_another() {
        long coats = given(2);
        long mine = item(need(child()), 1);
        long other = item(need(child()), 2);
        bench.as(DUTY, () -> stock.reserve(mine, coats, 1));
        refused("STOCK_DOES_NOT_SUFFICE", () -> bench.as(DUTY, () -> deliveries.deliver(delivery(other, coats, 2))));
        bench.as(DUTY, () -> deliveries.deliver(delivery(other, coats, 1)));
        assertEquals(PlanItemStatus.OPEN, bench.as(DUTY, () -> needRegister.ofItem(other)).items().get(0).status(), "one of two was brought");
        assertEquals(new Balance(2, 1, 1), balance(coats));
        refused("STOCK_DOES_NOT_SUFFICE", () -> bench.as(DUTY, () -> stock.reserve(other, coats, 1)));
        bench.as(DUTY, () -> stock.release(mine, coats, "改送新衣"));
        refused("RELEASE_TAKES_WHAT_IS_RESERVED", () -> bench.as(DUTY, () -> stock.release(mine, coats, "再取消")));
        bench.as(DUTY, () -> deliveries.deliver(delivery(other, coats, 1)));
        assertEquals(new Balance(2, 0, 2), balance(coats));
        assertAddsUp(coats);
    }

    @Test
    void a_mistake_is_undone_by_somebody_else_and_the_child_is_owed_again() {
        long coats = given(3);
        long need = need(child());
        long item = item(need, 1);
        bench.as(DUTY, () -> stock.reserve(item, coats, 1));
        long delivery = bench.as(DUTY, () -> deliveries.deliver(delivery(item, coats, 1)));
        assertTrue(steps(DUTY).contains("welfare.signDelivery /welfare/donations/delivery?id=" + delivery));
        bench.as(DUTY, () -> needs.end(need, NeedStatus.MET, bench.today(), "已送到"));
        long event = events(coats).stream().filter(one -> one.kind() == StockEventKind.DELIVERED).findFirst().orElseThrow().id();
        refused("CORRECTION_IS_MADE_BY_SOMEBODY_ELSE", () -> bench.as(DUTY, () -> stock.correct(event, "发错尺码")));
        refused("CORRECTION_SAYS_WHY", () -> bench.as(OFFICER, () -> stock.correct(event, " ")));
        bench.as(OFFICER, () -> stock.correct(event, "发错尺码"));
        refused("ENTRY_IS_CORRECTED_ONCE", () -> bench.as(OFFICER, () -> stock.correct(event, "再冲一次")));
        assertEquals(new Balance(3, 0, 0), balance(coats));
        assertEquals(DeliveryStatus.UNDONE, bench.as(DUTY, () -> deliveryRegister.sheet(delivery)).delivery().status());
        assertEquals(NeedStatus.PLANNED, bench.as(DUTY, () -> needRegister.sheet(need)).need().status(), "the need is owed again");
        assertFalse(steps(DUTY).contains("welfare.signDelivery /welfare/donations/delivery?id=" + delivery));
        long received = events(coats).stream().filter(one -> one.kind() == StockEventKind.RECEIVED).findFirst().orElseThrow().id();
        bench.as(DUTY, () -> stock.reserve(item, coats, 2));
        refused("STOCK_DOES_NOT_SUFFICE", () -> bench.as(OFFICER, () -> stock.correct(received, "重复登记")));
        bench.as(DUTY, () -> stock.giveUp(item, "家长已买"));
        bench.as(OFFICER, () -> stock.correct(received, "重复登记"));
        assertEquals(new Balance(0, 0, 0), balance(coats));
        assertAddsUp(coats);
    }

    @Test
    void a_need_is_somebodys_and_ends_with_a_result_or_a_reason() {
        String leader = bench.colleague("careofficer", CaseBench.STATION, Role.MINORS_CASE_OFFICER);
        long need = bench.as(leader, () -> needs.note(new NewNeed(child(), NeedKind.COMPANIONSHIP, null, "放学后无人陪伴", NeedUrgency.THIS_MONTH, null)));
        assertTrue(steps(leader).contains("welfare.planNeed /welfare/needs/view?id=" + need));
        long visit = bench.as(leader, () -> needs.plan(need, new NewPlanItem(PlanItemKind.VISIT, "周末走访", 1, bench.user(leader), bench.today().plusDays(3))));
        refused("NEED_ENDS_AFTER_ITS_PLAN", () -> bench.as(leader, () -> needs.close(need, "暂缓")));
        bench.as(leader, () -> needs.done(visit, bench.today(), "一起写作业"));
        assertTrue(steps(leader).contains("welfare.endNeed /welfare/needs/view?id=" + need));
        refused("NEED_ENDS_WITH_A_RESULT", () -> bench.as(leader, () -> needs.end(need, NeedStatus.PARTLY_MET, bench.today(), "")));
        bench.as(leader, () -> needs.end(need, NeedStatus.PARTLY_MET, bench.today(), "每月走访一次"));
        assertFalse(steps(leader).stream().anyMatch(one -> one.contains("/welfare/needs/view?id=" + need)));
        for (String who : List.of("stranger", "auxiliary", "grid", "chief", "education", "volunteers", "auditor", "system")) {
            assertThrows(NotThere.class, () -> bench.as(who, () -> needRegister.sheet(need)), who);
        }
        String elsewhere = bench.colleague("community2", bench.otherVillage(), Role.COMMUNITY_OFFICER);
        assertThrows(NotThere.class, () -> bench.as(elsewhere, () -> needRegister.sheet(need)), "another village");
        assertEquals(need, bench.as("community", () -> needRegister.sheet(need)).need().id());
    }

    @Test
    void a_donor_who_stays_unknown_is_named_nowhere_and_no_donor_learns_of_a_child() {
        long donation = bench.as(DUTY, () -> donations.receive(new NewDonation(DonationNature.CHARITY, "县慈善总会", null, "某爱心人士", true, null, bench.today(),
                List.of(new NewDonation.Line(StockItem.SHOES, size, 5)))));
        assertNull(bench.as(DUTY, () -> donationRegister.sheet(donation)).donation().donor());
        long shoes = bench.as(DUTY, () -> donationRegister.sheet(donation)).lines().get(0).stockId();
        bench.as(DUTY, () -> deliveries.deliver(delivery(item(need(child()), 1), shoes, 1)));
        String words = bench.as(DUTY, () -> donationRegister.sheet(donation)).words();
        assertTrue(words.contains("鞋5件") && words.contains("鞋1件") && !words.contains("宁小北"), words);
        refused("DONOR_IS_TOLD_WITHOUT_THE_CHILDS_NAME", () -> bench.as(DUTY, () -> donations.tell(donation, DonorToldHow.PHONE, bench.today(), "鞋已送给宁小北")));
        bench.as(DUTY, () -> donations.tell(donation, DonorToldHow.THROUGH_CHANNEL, bench.today(), words));
        var posting = bench.as(DUTY, () -> postings.of(bench.unit(CaseBench.STATION), YearMonth.from(bench.today())));
        assertTrue(posting.gifts().stream().filter(one -> one.quantity() == 5 && one.item() == StockItem.SHOES).allMatch(one -> one.donor() == null));
        assertFalse(posting.villages().isEmpty());
        assertTrue(posting.villages().stream().allMatch(one -> one.children() == null || one.children() >= 5), "small counts are suppressed");
        assertThrows(NotThere.class, () -> bench.as("stranger", () -> postings.of(bench.unit(CaseBench.STATION), YearMonth.from(bench.today()))));
        assertThrows(NotThere.class, () -> bench.as("stranger", () -> donationRegister.sheet(donation)));
        assertEquals(bench.as(DUTY, () -> register.stock()).size(), bench.as("community", () -> register.stock()).size(), "the station's stock is its officers' too");
    }

    @Test
    void a_care_plan_knows_which_child_has_what() {
        long first = child();
        long second = child();
        long plan = bench.as(DUTY, () -> plans.make(new NewCarePlan("寒假关爱", "假期陪伴", bench.today(), bench.today().plusDays(30))));
        bench.as(DUTY, () -> plans.addMeasure(plan, CareMeasureKind.STUDY_HELP, "每周辅导", bench.user(OFFICER), bench.today().plusDays(20)));
        bench.as(DUTY, () -> plans.addChildren(plan, List.of(first, second)));
        refused("CHILD_IS_IN_THE_PLAN_ALREADY", () -> bench.as(DUTY, () -> plans.addChild(plan, first)));
        long measure = bench.as(DUTY, () -> planRegister.sheet(plan)).measures().get(0).id();
        String step = "welfare.doMeasure /welfare/plans/measure?id=" + measure;
        assertTrue(steps(OFFICER).contains(step));
        List<Long> children = bench.as(DUTY, () -> planRegister.children(plan)).stream().map(one -> one.id()).toList();
        bench.as(OFFICER, () -> plans.done(measure, children.get(0), bench.today(), "数学"));
        refused("CARE_MEASURE_IS_DONE_ALREADY", () -> bench.as(OFFICER, () -> plans.done(measure, children.get(0), bench.today(), null)));
        assertEquals(List.of(1L), bench.as("community", () -> planRegister.sheet(plan)).villages().get(0).done());
        assertEquals(2, bench.as(DUTY, () -> planRegister.sheet(plan)).children());
        bench.as(OFFICER, () -> plans.done(measure, children.get(1), bench.today(), null));
        assertFalse(steps(OFFICER).contains(step), "every child has it");
        String elsewhere = bench.colleague("community2", bench.otherVillage(), Role.COMMUNITY_OFFICER);
        assertEquals(List.of(), bench.as(elsewhere, () -> planRegister.children(plan)), "children of the own village only");
        bench.as(DUTY, () -> plans.end(plan, "两名儿童均已辅导"));
        refused("CARE_PLAN_HAS_ENDED", () -> bench.as(DUTY, () -> plans.addChild(plan, child())));
    }

    @Test
    void a_delivery_is_signed_once_its_own_picture_is_there() throws IOException {
        long coats = given(1);
        long delivery = bench.as(DUTY, () -> deliveries.deliver(delivery(item(need(child()), 1), coats, 1)));
        long another = bench.as(DUTY, () -> deliveries.deliver(delivery(item(need(child()), 1), given(1), 1)));
        long paper = attached(delivery, "签收单.txt", "签收".getBytes(StandardCharsets.UTF_8));
        for (long file : List.of(1L, paper, attached(another, "签名.png", picture()))) {
            refused("SIGNATURE_HAS_ITS_PAPER", () -> bench.as(DUTY, () -> deliveries.sign(delivery, SignatureWay.ON_SCREEN, file, bench.today())));
        }
        long signature = attached(delivery, "签名.png", picture());
        bench.as(DUTY, () -> deliveries.sign(delivery, SignatureWay.ON_SCREEN, signature, bench.today()));
        assertEquals(signature, bench.as(DUTY, () -> deliveryRegister.sheet(delivery)).delivery().signatureFile());
        assertThrows(NotThere.class, () -> bench.as("stranger", () -> deliveryRegister.sheet(delivery)));
    }

    @Test
    void a_need_and_what_was_brought_follow_the_child() {
        long coats = given(2);
        long child = child();
        long need = need(child);
        long delivery = bench.as(DUTY, () -> deliveries.deliver(delivery(item(need, 1), coats, 1)));
        long file = bench.as("community", () -> needRegister.sheet(need)).need().fileId();
        assertEquals(List.of(need), bench.as("community", () -> needRegister.ofFile(file)).stream().map(one -> one.id()).toList());
        bench.as(OFFICER, () -> {
            PersonDraft draft = persons.forChange(child);
            persons.change(child, draft.version(), new NewPerson("宁小北", null, Sex.MALE, draft.facts().birth(), null, null, List.of(), null,
                    bench.unit(bench.otherVillage()), null, null));
        });
        assertThrows(NotThere.class, () -> bench.as("community", () -> needRegister.sheet(need)), "from that moment (rule 39)");
        assertThrows(NotThere.class, () -> bench.as("community", () -> deliveryRegister.sheet(delivery)));
        assertFalse(listed("community").contains(need));
        String elsewhere = bench.colleague("community2", bench.otherVillage(), Role.COMMUNITY_OFFICER);
        assertTrue(listed(elsewhere).contains(need));
        assertEquals(delivery, bench.as(elsewhere, () -> deliveryRegister.sheet(delivery)).delivery().id());
    }

    private long attached(long delivery, String name, byte[] bytes) {
        long upload = bench.as(DUTY, () -> uploads.begin(new NewUpload("Delivery", delivery, name, bytes.length)));
        bench.as(DUTY, () -> uploads.receive(upload, 0, bytes));
        return bench.as(DUTY, () -> uploads.finish(upload));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private List<Long> listed(String user) {
        return bench.as(user, () -> needRegister.list(new NeedFilter(null, null, null, null, null, bench.today(), bench.today()),
                new PageRequest<>(NeedSort.NOTICED, true, null, 100))).rows().stream().map(one -> one.id()).toList();
    }

    @Test
    void what_a_restricted_child_was_brought_is_there_for_those_who_brought_it() {
        long coats = given(3);
        long child = child();
        long need = need(child);
        long item = item(need, 2);
        long delivery = bench.as(DUTY, () -> deliveries.deliver(delivery(item, coats, 1)));
        String other = bench.colleague("bringer", CaseBench.STATION, Role.COMMUNITY_OFFICER);
        assertTrue(readsDelivery(other, delivery));
        bench.as("community", () -> openings.open(fileOf(need), OpeningPurpose.VISIT, "走访准备"));
        bench.as("community", () -> files.restrict(fileOf(need), "遭受侵害"));
        assertTrue(readsDelivery(DUTY, delivery) && readsDelivery(OFFICER, delivery), "the two who brought it");
        assertFalse(readsDelivery(other, delivery));
        assertThrows(NotThere.class, () -> bench.as(other, () -> register.offers(item)));
        assertThrows(NotThere.class, () -> bench.as(other, () -> stock.reserve(item, coats, 1)));
        assertThrows(NotThere.class, () -> bench.as(other, () -> deliveries.deliver(delivery(item, coats, 1))));
        long event = events(coats).stream().filter(one -> one.kind() == StockEventKind.DELIVERED).findFirst().orElseThrow().id();
        StockEventSheet seen = bench.as(other, () -> register.event(event));
        assertFalse(seen.leads() || seen.correctable(), "the stock adds up for everybody; where it went does not show");
        assertEquals(new Balance(3, 0, 1), balance(coats));
        bench.as(OFFICER, () -> stock.correct(event, "发错尺码"));
        assertAddsUp(coats);
    }

    private long fileOf(long need) {
        return ((Number) em.createNativeQuery("select file_id from welfare_need where id = " + need, Long.class).getSingleResult()).longValue();
    }

    private boolean readsDelivery(String who, long delivery) {
        boolean listed = bench.as(who, () -> deliveryRegister.list(null, new PageRequest<>(DeliverySort.DELIVERED, true, null, 200))).rows().stream().anyMatch(row -> row.id() == delivery);
        boolean opened;
        try {
            bench.as(who, () -> deliveryRegister.sheet(delivery));
            opened = true;
        } catch (NotThere notThere) {
            opened = false;
        }
        assertEquals(listed, opened, who);
        return listed;
    }

    private long given(int many) {
        bench.as(DUTY, () -> donations.receive(new NewDonation(DonationNature.INTERNAL, null, null, "全体同事", false, null, bench.today(),
                List.of(new NewDonation.Line(StockItem.WINTER_COAT, size, many)))));
        return bench.as(DUTY, () -> register.stock()).stream().filter(one -> one.size().equals(size)).findFirst().orElseThrow().id();
    }

    private long child() {
        return bench.minor(BirthDate.on(bench.today().minusYears(9).minusDays(40), BirthEvidence.HOUSEHOLD_REGISTER));
    }

    private long need(long child) {
        return bench.as(DUTY, () -> needs.note(new NewNeed(child, NeedKind.CLOTHING, "140", "没有棉衣", NeedUrgency.THIS_WEEK, null)));
    }

    private long item(long need, int many) {
        return bench.as(DUTY, () -> needs.plan(need, new NewPlanItem(PlanItemKind.ITEM, "棉衣", many, bench.user(DUTY), bench.today().plusDays(3))));
    }

    private NewDelivery delivery(long item, long coats, int many) {
        return new NewDelivery(item, coats, many, LocalDateTime.now().minusMinutes(1).withNano(0), bench.user(OFFICER), "阎老汉", RelationKind.GRANDPARENT, false);
    }

    private Balance balance(long stockId) {
        return bench.as(DUTY, () -> register.stock()).stream().filter(one -> one.id() == stockId).findFirst().orElseThrow().balance();
    }

    private List<StockEventRow> events(long stockId) {
        return bench.as(DUTY, () -> register.events(new StockFilter(null, null, stockId, null, null), new PageRequest<>(StockSort.RECORDED, true, null, 100))).rows();
    }

    /** The sum of the events is the balance, and what was left after each event is what came in less what went out until then. */
    private void assertAddsUp(long stockId) {
        List<Object[]> rows = new ArrayList<>();
        for (Object row : em.createNativeQuery("select received, reserved, delivered, on_hand from welfare_stock_event where stock_id = :id order by id")
                .setParameter("id", stockId).getResultList()) {
            rows.add((Object[]) row);
        }
        long received = 0;
        long reserved = 0;
        long delivered = 0;
        for (Object[] row : rows) {
            received += ((Number) row[0]).longValue();
            reserved += ((Number) row[1]).longValue();
            delivered += ((Number) row[2]).longValue();
            assertEquals(received - delivered, ((Number) row[3]).longValue());
            assertTrue(reserved >= 0 && received - delivered >= reserved);
        }
        assertEquals(new Balance(received, reserved, delivered), balance(stockId));
    }

    private List<String> steps(String user) {
        return bench.as(user, () -> worklist.mine()).stream().map(one -> one.kind() + " " + one.link()).toList();
    }

    private static void refused(String rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule().name());
    }
}
