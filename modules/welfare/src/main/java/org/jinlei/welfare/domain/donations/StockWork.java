package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.care.PlanItemDoor;

/** What is kept for a child's plan, freed again, and counter-entries for what was entered wrongly. */
@ApplicationScoped
@Transactional
public class StockWork {

    @Inject
    private DeliveryDesk deliveries;

    @Inject
    private AuditTrail audit;

    @Inject
    private StockDesk desk;

    @Inject
    private PlanItemDoor items;

    @Inject
    private StandIns standIns;

    /** Keeps some of the stock for what is planned for a child. */
    @UseCase(WelfarePermissions.DONATIONS)
    public void reserve(long planItemId, long stockId, long quantity) {
        items.requireOpen(planItemId);
        requireOwnStation(planItemId, desk.require(stockId));
        if (quantity < 1) {
            throw new BrokenRule(DonationRule.DONATION_BRINGS_SOMETHING);
        }
        desk.reservation(planItemId, stockId).hold(quantity);
        desk.move(StockMove.reserved(stockId, quantity, planItemId));
    }

    /** Frees what is still kept for it. */
    @UseCase(WelfarePermissions.DONATIONS)
    public void release(long planItemId, long stockId, String reason) {
        items.require(planItemId);
        desk.require(stockId);
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(DonationRule.CORRECTION_SAYS_WHY);
        }
        long freed = desk.reservation(planItemId, stockId).release();
        desk.move(StockMove.released(stockId, freed, planItemId, reason.strip()));
    }

    /** Gives up what was planned for a child, with the reason; what was kept for it is free again. */
    @UseCase(WelfarePermissions.CARE)
    public void giveUp(long planItemId, String reason) {
        items.givenUp(planItemId, reason);
        desk.reservations(planItemId).stream().filter(one -> one.reserved() > 0)
                .forEach(one -> desk.move(StockMove.released(one.stockId(), one.release(), planItemId, reason.strip())));
    }

    /** Undoes an entry by a counter-entry; somebody else than who made it does so. */
    @UseCase(WelfarePermissions.DONATIONS)
    public void correct(long eventId, String reason) {
        StockEvent event = desk.event(eventId);
        StockEventFacts facts = event.facts();
        if (!facts.kind().isCorrectable()) {
            throw new BrokenRule(DonationRule.ONLY_RECEIPTS_AND_DELIVERIES_ARE_CORRECTED);
        }
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(DonationRule.CORRECTION_SAYS_WHY);
        }
        if (standIns.acting().contains(facts.recordedBy())) {
            throw new BrokenRule(DonationRule.CORRECTION_IS_MADE_BY_SOMEBODY_ELSE);
        }
        if (desk.isCountered(eventId)) {
            throw new BrokenRule(DonationRule.ENTRY_IS_CORRECTED_ONCE);
        }
        if (facts.kind() == StockEventKind.DELIVERED) {
            undeliver(facts);
        }
        desk.move(StockMove.countering(facts, reason.strip()));
        audit.because(reason);
    }

    private void undeliver(StockEventFacts event) {
        desk.reservation(event.planItemId(), event.stockId()).deliveredLess(event.change().delivered());
        Delivery delivery = deliveries.visible(event.deliveryId());
        delivery.undone();
        deliveries.settle(delivery);
        items.owedAgain(event.planItemId());
    }

    /** What lies at another station is not there. */
    private void requireOwnStation(long planItemId, StockFacts stock) {
        if (stock.stationId() != items.need(planItemId).stationId()) {
            throw new NotThere();
        }
    }
}
