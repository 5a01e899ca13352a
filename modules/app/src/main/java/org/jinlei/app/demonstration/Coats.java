package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.people.RelationKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.welfare.domain.care.CareMeasureKind;
import org.jinlei.welfare.domain.care.CarePlanRegister;
import org.jinlei.welfare.domain.care.CarePlanWork;
import org.jinlei.welfare.domain.care.NeedKind;
import org.jinlei.welfare.domain.care.NeedUrgency;
import org.jinlei.welfare.domain.care.NeedWork;
import org.jinlei.welfare.domain.care.NewCarePlan;
import org.jinlei.welfare.domain.care.NewNeed;
import org.jinlei.welfare.domain.care.NewPlanItem;
import org.jinlei.welfare.domain.care.PlanItemKind;
import org.jinlei.welfare.domain.donations.DeliveryWork;
import org.jinlei.welfare.domain.donations.DonationNature;
import org.jinlei.welfare.domain.donations.DonationWork;
import org.jinlei.welfare.domain.donations.DonorToldHow;
import org.jinlei.welfare.domain.donations.NewDelivery;
import org.jinlei.welfare.domain.donations.NewDonation;
import org.jinlei.welfare.domain.donations.StockItem;
import org.jinlei.welfare.domain.donations.StockRegister;
import org.jinlei.welfare.domain.donations.StockWork;

/** Three thin coats: the needs of three children of a village, what colleagues gave, and what was brought so far. */
@ApplicationScoped
class Coats {

    private static final String DUTY = "duty";
    private static final String COMMUNITY = "community";

    @Inject
    private NeedWork needs;

    @Inject
    private CarePlanWork plans;

    @Inject
    private CarePlanRegister planned;

    @Inject
    private DonationWork donations;

    @Inject
    private StockWork stock;

    @Inject
    private StockRegister register;

    @Inject
    private DeliveryWork deliveries;

    @Inject
    private UserDirectory users;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    void bring(List<Long> children) {
        LocalDate today = LocalDate.now(clock);
        List<Long> items = children.stream().map(child -> plan(child, today)).toList();
        long donation = access.as(DUTY, () -> donations.receive(new NewDonation(DonationNature.INTERNAL, null, null, "青禾中心派出所全体民辅警", false, null,
                today.minusDays(2), List.of(new NewDonation.Line(StockItem.WINTER_COAT, "140", 18), new NewDonation.Line(StockItem.WINTER_COAT, "150", 12),
                        new NewDonation.Line(StockItem.SHOES, "36", 6), new NewDonation.Line(StockItem.SCHOOLBAG, null, 4)))));
        access.as(DUTY, () -> donations.receive(new NewDonation(DonationNature.CHARITY, "县慈善总会", "慈善转字〔2026〕31号", null, true, null, today.minusDays(1),
                List.of(new NewDonation.Line(StockItem.MONEY, null, 500_000)))));
        long coats = access.as(DUTY, () -> register.stock()).stream().filter(one -> one.item() == StockItem.WINTER_COAT && one.size().equals("140")).findFirst()
                .orElseThrow().id();
        items.forEach(item -> as(DUTY, () -> stock.reserve(item, coats, 1)));
        as(DUTY, () -> deliveries.deliver(new NewDelivery(items.get(0), coats, 1, LocalDateTime.now(clock).minusHours(2), user(COMMUNITY), "牧德顺",
                RelationKind.GRANDPARENT, false)));
        as(DUTY, () -> donations.tell(donation, DonorToldHow.POSTED_INSIDE, today, "本所同事捐赠的棉衣等四十件已登记入库，首批已发放。"));
        care(children, today);
    }

    private long plan(long child, LocalDate today) {
        return access.as(DUTY, () -> needs.plan(needs.note(new NewNeed(child, NeedKind.CLOTHING, "140", "走访时只穿单衣，没有棉衣。", NeedUrgency.THIS_WEEK, null)),
                new NewPlanItem(PlanItemKind.ITEM, "棉衣一件", 1, user(DUTY), today.plusDays(5))));
    }

    private void care(List<Long> children, LocalDate today) {
        long plan = access.as(DUTY, () -> plans.make(new NewCarePlan("冬季留守儿童关爱方案", "冬季保暖、亲情陪伴和假期安全。", today.minusDays(5), today.plusMonths(3))));
        as(DUTY, () -> plans.addMeasure(plan, CareMeasureKind.CALLS_WITH_PARENTS, "每周与父母视频一次", user(COMMUNITY), today.plusMonths(1)));
        as(DUTY, () -> plans.addMeasure(plan, CareMeasureKind.SAFETY_LESSON, "冬季防火、防煤气安全提示", user(DUTY), today.plusMonths(1)));
        as(DUTY, () -> plans.addChildren(plan, children));
        long measure = access.as(DUTY, () -> planned.sheet(plan)).measures().get(0).id();
        long first = access.as(DUTY, () -> planned.children(plan)).get(0).id();
        as(COMMUNITY, () -> plans.done(measure, first, today, "已与父亲视频"));
    }

    private long user(String username) {
        return users.byUsername(username).orElseThrow().id();
    }

    private void as(String username, Runnable work) {
        access.as(username, () -> {
            work.run();
            return null;
        });
    }
}
