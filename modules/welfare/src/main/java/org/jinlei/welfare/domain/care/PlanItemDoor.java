package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;

/** Where the stock of donations gets at what is planned for a child. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanItemDoor {

    @Inject
    private EntityManager em;

    @Inject
    private NeedDesk desk;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is planned, with its need; only of a child that the caller reaches. */
    public PlanItemFacts require(long itemId) {
        PlanItem item = desk.item(itemId);
        desk.visible(item.facts().needId());
        audit.concerns("PlanItem", itemId);
        return item.facts();
    }

    /** The need to which it belongs. */
    public NeedFacts need(long itemId) {
        return desk.visible(desk.item(itemId).facts().needId()).facts();
    }

    /**
     * The same, still to be brought and out of the stock. Whoever gives it up or brings it at this moment and the caller cannot both go on.
     *
     * @throws BrokenRule when it was brought or given up, or is a visit
     */
    public PlanItemFacts requireOpen(long itemId) {
        PlanItemFacts item = require(itemId);
        em.lock(desk.item(itemId), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        desk.item(itemId).requireOpen();
        if (!item.kind().isFromStock()) {
            throw new BrokenRule(CareRule.PLAN_ITEM_SAYS_WHAT_WHO_AND_WHEN);
        }
        return item;
    }

    /** It was brought to the child. */
    public void brought(long itemId, LocalDate on, String words) {
        PlanItem item = desk.item(itemId);
        item.done(on, words, access.userId(), today());
        desk.settle(desk.visible(item.facts().needId()));
    }

    /** It is given up, with the reason. */
    public void givenUp(long itemId, String reason) {
        PlanItem item = desk.item(itemId);
        Need need = desk.visible(item.facts().needId());
        item.giveUp(reason, access.userId(), today());
        desk.settle(need);
    }

    /** That it was brought was undone: it is owed again, and so is the need. */
    public void owedAgain(long itemId) {
        PlanItem item = desk.item(itemId);
        Need need = desk.visible(item.facts().needId());
        item.owedAgain();
        need.owedAgain();
        desk.settle(need);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
