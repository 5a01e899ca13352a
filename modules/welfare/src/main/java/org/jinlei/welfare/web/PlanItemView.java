package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.care.NeedRegister;
import org.jinlei.welfare.domain.care.NeedSheet;
import org.jinlei.welfare.domain.care.NeedWork;
import org.jinlei.welfare.domain.care.PlanItemFacts;
import org.jinlei.welfare.domain.care.PlanItemKind;
import org.jinlei.welfare.domain.donations.StockOffer;
import org.jinlei.welfare.domain.donations.StockRegister;
import org.jinlei.welfare.domain.donations.StockWork;

/** Something planned for a child: kept out of the stock, done, or given up. */
@Named
@RequestScoped
public class PlanItemView {

    @Inject
    private NeedRegister register;

    @Inject
    private NeedWork work;

    @Inject
    private StockRegister stock;

    @Inject
    private StockWork stockWork;

    @Inject
    private CarePlaces places;

    @Inject
    private Parameters parameters;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    private NeedSheet sheet;
    private PlanItemFacts item;
    private List<StockOffer> offers;
    private Long stockId;
    private BigDecimal quantity;
    private LocalDate on;

    @Size(max = 500)
    private String words;

    @PostConstruct
    void prepare() {
        on = LocalDate.now(clock);
    }

    public NeedSheet getSheet() {
        if (sheet == null) {
            sheet = register.ofItem(parameters.id());
        }
        return sheet;
    }

    public PlanItemFacts getItem() {
        if (item == null) {
            item = getSheet().items().stream().filter(one -> one.id() == parameters.id()).findFirst().orElseThrow();
            quantity = quantity != null ? quantity : item.kind() == PlanItemKind.MONEY ? BigDecimal.valueOf(item.quantity(), 2) : BigDecimal.valueOf(item.quantity());
        }
        return item;
    }

    /** Whether it is still to be brought out of a stock that the caller works with. */
    public boolean isFromStock() {
        return getItem().isOpen() && getItem().kind().isFromStock() && access.may(WelfarePermissions.DONATIONS);
    }

    public List<StockOffer> getOffers() {
        if (offers == null) {
            offers = access.may(WelfarePermissions.DONATIONS) ? stock.offers(parameters.id()) : List.of();
        }
        return offers;
    }

    public List<SelectItem> getChoices() {
        return getOffers().stream().map(one -> new SelectItem(one.stock().id(), Messages.text("welfare", "stock.offer",
                places.item(one.stock().item(), one.stock().size()), places.counted(one.stock().item(), one.stock().balance().free())))).toList();
    }

    public List<SelectItem> getKept() {
        return getOffers().stream().filter(one -> one.kept() > 0).map(one -> new SelectItem(one.stock().id(), Messages.text("welfare", "stock.keptOffer",
                places.item(one.stock().item(), one.stock().size()), places.counted(one.stock().item(), one.kept())))).toList();
    }

    public String reserve() {
        stockWork.reserve(parameters.id(), stockId, CarePlaces.amount(getItem().kind() == PlanItemKind.MONEY, quantity));
        return Redirect.to("/welfare/needs/item", parameters.id()).done("welfare.reserved");
    }

    public String release() {
        stockWork.release(parameters.id(), stockId, words);
        return Redirect.to("/welfare/needs/item", parameters.id()).done("welfare.released");
    }

    public String done() {
        work.done(parameters.id(), on, words);
        return Redirect.to("/welfare/needs/view", getSheet().need().id()).done("welfare.itemDone");
    }

    public String giveUp() {
        stockWork.giveUp(parameters.id(), words);
        return Redirect.to("/welfare/needs/view", getSheet().need().id()).done("welfare.itemGivenUp");
    }

    public Long getStockId() { return stockId; }
    public void setStockId(Long value) { stockId = value; }
    public BigDecimal getQuantity() { return quantity; }
    public void setQuantity(BigDecimal value) { quantity = value; }
    public LocalDate getOn() { return on; }
    public void setOn(LocalDate value) { on = value; }
    public String getWords() { return words; }
    public void setWords(String value) { words = value; }
}
