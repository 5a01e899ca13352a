package org.jinlei.welfare.domain.donations;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.people.RelationKind;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.care.NeedFacts;
import org.jinlei.welfare.domain.care.NeedKind;
import org.jinlei.welfare.domain.care.NeedStatus;
import org.jinlei.welfare.domain.care.NeedUrgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Rule 58: where a donation may come from, who stays unknown, and how it is handed over. */
class DonationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDateTime NOW = TODAY.atTime(10, 0);
    private static final List<NewDonation.Line> COATS = List.of(new NewDonation.Line(StockItem.WINTER_COAT, "140", 40));

    @Test
    void it_comes_from_colleagues_or_through_a_charity_or_civil_affairs() {
        assertDoesNotThrow(() -> Donation.check(donation(DonationNature.INTERNAL, null, "韩立冬", false, COATS), TODAY));
        refused(DonationRule.DONATION_SAYS_WHERE_IT_COMES_FROM, () -> Donation.check(donation(null, null, "韩立冬", false, COATS), TODAY));
        for (DonationNature nature : List.of(DonationNature.CHARITY, DonationNature.CIVIL_AFFAIRS)) {
            refused(DonationRule.DONATION_FROM_OUTSIDE_NAMES_ITS_CHANNEL, () -> Donation.check(donation(nature, " ", "某企业", false, COATS), TODAY));
            assertDoesNotThrow(() -> Donation.check(donation(nature, "县慈善总会", "某企业", false, COATS), TODAY));
        }
        refused(DonationRule.DONATION_BRINGS_SOMETHING, () -> Donation.check(donation(DonationNature.INTERNAL, null, "韩立冬", false, List.of()), TODAY));
        refused(DonationRule.DONATION_BRINGS_SOMETHING, () -> Donation.check(donation(DonationNature.INTERNAL, null, "韩立冬", false,
                List.of(new NewDonation.Line(StockItem.BOOKS, null, 0))), TODAY));
        refused(DonationRule.DATE_LIES_IN_THE_FUTURE, () -> Donation.check(donation(DonationNature.INTERNAL, null, "韩立冬", false, COATS), TODAY.minusDays(1)));
    }

    @Test
    void who_wishes_to_stay_unknown_is_named_to_no_reader() {
        refused(DonationRule.DONATION_SAYS_WHERE_IT_COMES_FROM, () -> Donation.check(donation(DonationNature.INTERNAL, null, null, false, COATS), TODAY));
        assertDoesNotThrow(() -> Donation.check(donation(DonationNature.INTERNAL, null, null, true, COATS), TODAY));
        assertNull(new Donation("JZ-1", 1, donation(DonationNature.INTERNAL, null, "韩立冬", true, COATS), 2, NOW).facts().donor());
        assertEquals("韩立冬", new Donation("JZ-1", 1, donation(DonationNature.INTERNAL, null, "韩立冬", false, COATS), 2, NOW).facts().donor());
    }

    @Test
    void two_hand_it_to_the_adult_who_looks_after_the_child() {
        assertDoesNotThrow(() -> Delivery.check(delivery(1, 3L, "逯老汉", RelationKind.GRANDPARENT), 2, NOW));
        refused(DonationRule.DELIVERY_IS_MADE_BY_TWO, () -> Delivery.check(delivery(1, 2L, "逯老汉", RelationKind.GRANDPARENT), 2, NOW));
        refused(DonationRule.DELIVERY_IS_MADE_BY_TWO, () -> Delivery.check(delivery(1, null, "逯老汉", RelationKind.GRANDPARENT), 2, NOW));
        refused(DonationRule.DELIVERY_NAMES_WHO_RECEIVED, () -> Delivery.check(delivery(1, 3L, " ", RelationKind.GRANDPARENT), 2, NOW));
        refused(DonationRule.DELIVERY_NAMES_WHO_RECEIVED, () -> Delivery.check(delivery(1, 3L, "邻居", RelationKind.NEIGHBOUR), 2, NOW));
        refused(DonationRule.DATE_LIES_IN_THE_FUTURE, () -> Delivery.check(delivery(1, 3L, "逯老汉", RelationKind.GRANDPARENT), 2, NOW.minusHours(1)));
    }

    @Test
    void a_signature_has_its_paper_and_keeps_it() {
        NeedFacts need = new NeedFacts(5, "XQ-1", 6, 7, NeedKind.CLOTHING, "140", "棉衣", NeedUrgency.THIS_WEEK, 2, NOW, 2, TODAY, NeedStatus.PLANNED, null, null,
                null, 1, null);
        Delivery delivery = new Delivery("FF-1", delivery(1, 3L, "逯老汉", RelationKind.GRANDPARENT), need, 2);
        refused(DonationRule.SIGNATURE_HAS_ITS_PAPER, () -> delivery.sign(SignatureWay.ON_SCREEN, 9L, TODAY, TODAY));
        delivery.paperAdded();
        refused(DonationRule.DATE_LIES_IN_THE_FUTURE, () -> delivery.sign(SignatureWay.ON_SCREEN, 9L, TODAY.minusDays(1), TODAY));
        delivery.sign(SignatureWay.ON_SCREEN, 9L, TODAY, TODAY);
        assertEquals(DeliveryStatus.SIGNED, delivery.facts().status());
        refused(DonationRule.DELIVERY_IS_SIGNED_ALREADY, delivery::paperRemoved);
        refused(DonationRule.DELIVERY_IS_SIGNED_ALREADY, () -> delivery.sign(SignatureWay.ON_PAPER, 9L, TODAY, TODAY));
    }

    private static NewDonation donation(DonationNature nature, String channel, String donor, boolean anonymous, List<NewDonation.Line> lines) {
        return new NewDonation(nature, channel, null, donor, anonymous, null, TODAY, lines);
    }

    private static NewDelivery delivery(long quantity, Long second, String guardian, RelationKind relation) {
        return new NewDelivery(4, 8, quantity, NOW, second, guardian, relation, false);
    }

    private static void refused(DonationRule rule, Executable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what).rule());
    }
}
