package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.files.OwnedFiles;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.care.CareNumbers;
import org.jinlei.welfare.domain.care.NeedFacts;
import org.jinlei.welfare.domain.care.PlanItemDoor;
import org.jinlei.welfare.domain.care.PlanItemFacts;

/** Handing things over, and the guardian's signature for them. */
@ApplicationScoped
@Transactional
public class DeliveryWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private DeliveryDesk desk;

    @Inject
    private StockDesk stock;

    @Inject
    private PlanItemDoor items;

    @Inject
    private CareNumbers numbers;

    @Inject
    private OwnedFiles files;

    @Inject
    private UserDirectory users;

    @Inject
    private Clock clock;

    /** Hands over what was planned, out of what is kept for it and else out of what is free. Answers the number of the delivery. */
    @UseCase(WelfarePermissions.DONATIONS)
    public long deliver(NewDelivery said) {
        Delivery.check(said, access.userId(), LocalDateTime.now(clock));
        PlanItemFacts item = items.requireOpen(said.planItemId());
        NeedFacts need = items.need(said.planItemId());
        if (stock.require(said.stockId()).stationId() != need.stationId()) {
            throw new NotThere();
        }
        if (users.user(said.secondUser()).isEmpty()) {
            throw new BrokenRule(DonationRule.DELIVERY_IS_MADE_BY_TWO);
        }
        Delivery delivery = new Delivery(numbers.nextDelivery(need.stationId()), said, need, access.userId());
        em.persist(delivery);
        StockChange change = stock.reservation(item.id(), said.stockId()).deliver(said.quantity());
        long brought = stock.reservations(item.id()).stream().mapToLong(Reservation::delivered).sum();
        if (brought >= item.quantity()) {
            items.brought(item.id(), said.at().toLocalDate(), delivery.facts().number());
        }
        stock.move(StockMove.delivered(said.stockId(), change, item.id(), delivery.facts().id()));
        desk.settle(delivery);
        audit.concerns(DeliveryDesk.SUBJECT, delivery.facts().id());
        return delivery.facts().id();
    }

    /** The guardian signed; the picture of it is among the attachments of this delivery, not of another record. */
    @UseCase(WelfarePermissions.DONATIONS)
    public void sign(long id, SignatureWay way, Long attachment, LocalDate on) {
        Delivery delivery = desk.visible(id);
        if (attachment == null || files.find(DeliveryDesk.SUBJECT, id, attachment).filter(one -> one.kind().isPicture()).isEmpty()) {
            throw new BrokenRule(DonationRule.SIGNATURE_HAS_ITS_PAPER);
        }
        delivery.sign(way, attachment, on, LocalDate.now(clock));
        desk.settle(delivery);
    }
}
