package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.SheetNames;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetDraft;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetSource;

/** The receipt that a reporter takes home: number, time and way, and nothing of what was reported or by whom. */
@ApplicationScoped
class ReceiptSheet implements SheetSource {

    @Inject
    private ReportRegister register;

    @Inject
    private SheetNames names;

    @Override
    public String name() {
        return "receipt";
    }

    @Override
    public String permission() {
        return CasesPermissions.INTAKE;
    }

    @Override
    public String subject() {
        return "IncidentReport";
    }

    @Override
    public Sheet sheet(SheetOrder order) {
        ReportFacts report = register.view(order.id());
        SheetDraft draft = names.begin(order);
        draft.facts("").fact("report.receipt", report.receiptNumber()).fact("report.receivedAt", report.receivedAt()).fact("report.channel", report.channel())
                .fact("report.receiver", names.officer(report.receiver())).wide("report.station", names.unit(report.stationId()));
        draft.paragraphs("", draft.text("report.receipt.text")).signatures("report.signature");
        return draft.forOffice(draft.text("screen.cases.reports.receipt"), report.receiptNumber(), names.unit(report.stationId()));
    }
}
