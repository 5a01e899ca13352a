package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetDraft;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetSource;
import org.jinlei.welfare.WelfarePermissions;

/** The list of a month for posting (公示), de-identified; {@code part} is the month as {@code 202611}. */
@ApplicationScoped
class PostingSheet implements SheetSource {

    private static final int MONTHS_OF_YEAR = 100;
    private static final int FEN_DIGITS = 2;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    @Inject
    private PostingRegister register;

    @Inject
    private Wording wording;

    @Override
    public String name() {
        return "donation-posting";
    }

    @Override
    public String permission() {
        return WelfarePermissions.DONATIONS;
    }

    @Override
    public String subject() {
        return "DonationPosting";
    }

    @Override
    public Sheet sheet(SheetOrder order) {
        Posting posting = register.of(order.id(), month(order.part()));
        SheetDraft draft = new SheetDraft(wording, "welfare", order.language());
        draft.facts("").fact("posting.month", posting.month().toString()).wide("posting.law", draft.text("donation.law"));
        draft.table(draft.text("posting.gifts"), List.of(draft.column("donation.receivedOn", 2), draft.column("stock.item", 2), draft.column("plan.quantity", 2),
                draft.column("donation.nature", 3), draft.column("donation.donor", 3)), posting.gifts().stream().map(gift -> Arrays.<Object>asList(gift.on(), gift.item(),
                        gift.item().isMoney() ? draft.text("money.yuan", BigDecimal.valueOf(gift.quantity(), FEN_DIGITS).toPlainString()) : String.valueOf(gift.quantity()),
                        draft.joined(gift.nature(), gift.channel()), gift.donor() == null ? draft.text("donation.unknown") : gift.donor())), draft.text("posting.noGift"));
        draft.table(draft.text("posting.villages"), List.of(draft.column("care.village", 3), draft.column("posting.children", 2)), posting.villages().stream()
                .map(one -> Arrays.<Object>asList(one.name(), one.children() == null ? draft.text("posting.suppressed") : String.valueOf(one.children()))),
                draft.text("posting.noVillage"));
        draft.paragraphs("", draft.text("posting.note"));
        return draft.forPublic(draft.text("sheet.posting"), posting.station());
    }

    private static YearMonth month(Long asked) {
        if (asked == null) {
            throw new NotThere();
        }
        long year = asked / MONTHS_OF_YEAR;
        long month = asked % MONTHS_OF_YEAR;
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
            throw new NotThere();
        }
        return YearMonth.of((int) year, (int) month);
    }
}
