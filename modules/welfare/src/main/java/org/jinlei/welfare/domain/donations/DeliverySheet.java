package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetDraft;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetSource;
import org.jinlei.welfare.WelfarePermissions;

/** The paper on which a guardian signs for what was brought; a drawn signature stands on it. */
@ApplicationScoped
class DeliverySheet implements SheetSource {

    private static final int FEN_DIGITS = 2;

    @Inject
    private DeliveryRegister register;

    @Inject
    private Wording wording;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Override
    public String name() {
        return "delivery";
    }

    @Override
    public String permission() {
        return WelfarePermissions.DONATIONS;
    }

    @Override
    public String subject() {
        return DeliveryDesk.SUBJECT;
    }

    @Override
    public Sheet sheet(SheetOrder order) {
        DeliverySheetFacts read = register.sheet(order.id());
        DeliveryFacts delivery = read.delivery();
        StockItem item = read.stock().item();
        SheetDraft draft = new SheetDraft(wording, "welfare", order.language());
        draft.facts("").fact("care.child", read.name()).fact("care.village", organisation.name(delivery.unitId()))
                .fact("stock.item", draft.joined(item, read.stock().size()))
                .fact("plan.quantity", item.isMoney() ? draft.text("money.yuan", BigDecimal.valueOf(delivery.quantity(), FEN_DIGITS).toPlainString())
                        : String.valueOf(delivery.quantity()))
                .fact("delivery.at", delivery.at()).fact("delivery.by", draft.joined(users.name(delivery.firstUser()), users.name(delivery.secondUser())))
                .fact("delivery.guardian", draft.joined(delivery.guardian(), delivery.relation())).fact("delivery.faces", delivery.faces())
                .fact("need.status", delivery.status()).fact("delivery.signedOn", draft.joined(delivery.signedOn(), delivery.way()));
        draft.paragraphs("", draft.text("sheet.delivery.words"));
        draft.picture(delivery.signatureFile(), draft.text("sign.paper"));
        if (delivery.isWaiting()) {
            draft.signatures("sheet.signature.guardian", "sheet.signature.first", "sheet.signature.second");
        }
        return draft.forOffice(draft.text("sheet.delivery"), delivery.number(), organisation.name(delivery.stationId()));
    }
}
