package org.jinlei.welfare.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jinlei.people.GuardianSummary;
import org.jinlei.people.RelationKind;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.care.NeedRegister;
import org.jinlei.welfare.domain.care.NeedSheet;
import org.jinlei.welfare.domain.care.PlanItemFacts;
import org.jinlei.welfare.domain.care.PlanItemKind;
import org.jinlei.welfare.domain.donations.DeliveryRegister;
import org.jinlei.welfare.domain.donations.DeliveryWork;
import org.jinlei.welfare.domain.donations.NewDelivery;
import org.jinlei.welfare.domain.donations.StockOffer;
import org.jinlei.welfare.domain.donations.StockRegister;

/** Hands things or money over for a child: which, by whom, to whom. */
@Named
@ViewScoped
public class DeliverView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long itemId;
    private Long stockId;
    private BigDecimal quantity;
    private LocalDateTime at;
    private Long companion;
    private RelationKind relation;
    private boolean faces;
    private boolean money;

    @Size(max = 60)
    private String guardian;

    @Inject
    private transient DeliveryWork work;

    @Inject
    private transient DeliveryRegister register;

    @Inject
    private transient StockRegister stock;

    @Inject
    private transient NeedRegister needs;

    @Inject
    private transient CarePlaces places;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Clock clock;

    private transient NeedSheet sheet;
    private transient List<StockOffer> offers;

    /** Fills in what is known: what is kept for the child, and the guardian who was confirmed first. */
    public void open() {
        itemId = parameters.id();
        at = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        PlanItemFacts item = getSheet().items().stream().filter(one -> one.id() == itemId).findFirst().orElseThrow();
        money = item.kind() == PlanItemKind.MONEY;
        quantity = money ? BigDecimal.valueOf(item.quantity(), 2) : BigDecimal.valueOf(item.quantity());
        getOffers().stream().filter(one -> one.kept() > 0).findFirst().ifPresent(one -> stockId = one.stock().id());
        List<GuardianSummary> known = register.receivers(itemId);
        if (!known.isEmpty()) {
            guardian = known.get(0).guardian().name();
            relation = known.get(0).kind();
        }
    }

    public String deliver() {
        long id = work.deliver(new NewDelivery(itemId, stockId == null ? 0 : stockId, CarePlaces.amount(money, quantity), at, companion, guardian, relation, faces));
        return Redirect.to("/welfare/donations/delivery", id).done("welfare.delivered");
    }

    public NeedSheet getSheet() {
        if (sheet == null) {
            sheet = needs.ofItem(itemId);
        }
        return sheet;
    }

    private List<StockOffer> getOffers() {
        if (offers == null) {
            offers = stock.offers(itemId);
        }
        return offers;
    }

    /** What could be brought, with what is kept and what is free of it. */
    public List<SelectItem> getChoices() {
        return getOffers().stream().map(one -> new SelectItem(one.stock().id(), Messages.text("welfare", "stock.deliverOffer",
                places.item(one.stock().item(), one.stock().size()), places.counted(one.stock().item(), one.kept()),
                places.counted(one.stock().item(), one.stock().balance().free())))).toList();
    }

    public List<SelectItem> getCompanions() {
        return CarePlaces.choices(register.companions(itemId));
    }

    public List<RelationKind> getRelations() {
        return List.of(RelationKind.FATHER, RelationKind.MOTHER, RelationKind.GUARDIAN, RelationKind.ENTRUSTED_CARER, RelationKind.GRANDPARENT);
    }

    public long getItemId() { return itemId; }
    public boolean isMoney() { return money; }

    public Long getStockId() { return stockId; }
    public void setStockId(Long value) { stockId = value; }
    public BigDecimal getQuantity() { return quantity; }
    public void setQuantity(BigDecimal value) { quantity = value; }
    public LocalDateTime getAt() { return at; }
    public void setAt(LocalDateTime value) { at = value; }
    public Long getCompanion() { return companion; }
    public void setCompanion(Long value) { companion = value; }
    public String getGuardian() { return guardian; }
    public void setGuardian(String value) { guardian = value; }
    public RelationKind getRelation() { return relation; }
    public void setRelation(RelationKind value) { relation = value; }
    public boolean isFaces() { return faces; }
    public void setFaces(boolean value) { faces = value; }
}
