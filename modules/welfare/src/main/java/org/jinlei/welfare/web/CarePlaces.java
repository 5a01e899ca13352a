package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.care.PlanItemFacts;
import org.jinlei.welfare.domain.care.PlanItemKind;
import org.jinlei.welfare.domain.donations.StockItem;

/** Villages, colleagues, pieces and money as the screens of needs and donations name them. */
@Named
@RequestScoped
public class CarePlaces {

    private static final int FEN_DIGITS = 2;
    private static final BigDecimal MOST = new BigDecimal(100_000_000);

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private UserDirectory users;

    @Inject
    private Access access;

    private final Map<Long, String> names = new HashMap<>();

    /** Villages whose children the caller reaches. */
    public List<SelectItem> getVillages() {
        return organisation.within(access.scope(WelfarePermissions.CARE), UnitKind.VILLAGE).stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public String unit(Long id) {
        return organisation.name(id);
    }

    /** Name of a colleague; asked for each row of a list. */
    public String officer(Long id) {
        return id == null ? "" : names.computeIfAbsent(id, users::name);
    }

    /** A number of pieces, or an amount in yuan. */
    public String counted(StockItem item, long quantity) {
        return counted(item.isMoney(), quantity);
    }

    /** What is planned, counted: an amount in yuan, pieces or times. */
    public String planned(PlanItemFacts item) {
        return counted(item.kind() == PlanItemKind.MONEY, item.quantity());
    }

    private static String counted(boolean money, long quantity) {
        return money ? Messages.text("welfare", "money.yuan", BigDecimal.valueOf(quantity, FEN_DIGITS).toPlainString()) : String.valueOf(quantity);
    }

    /** An item with its size. */
    public String item(StockItem item, String size) {
        return size == null || size.isEmpty() ? Labels.text(item) : Messages.text("welfare", "stock.sized", Labels.text(item), size);
    }

    static List<SelectItem> choices(List<UserSummary> colleagues) {
        return colleagues.stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    /** Pieces as typed, of money fen. What is no amount (a part of a piece or of a fen, more than anybody gives) is 0, and refused by whoever counts it. */
    static long amount(boolean money, BigDecimal typed) {
        if (typed == null || typed.abs().compareTo(MOST) > 0) {
            return 0;
        }
        BigDecimal counted = money ? typed.movePointRight(FEN_DIGITS) : typed;
        return counted.stripTrailingZeros().scale() > 0 ? 0 : counted.longValue();
    }
}
