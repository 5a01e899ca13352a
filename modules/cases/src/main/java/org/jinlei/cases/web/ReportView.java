package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.ReportFacts;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.settings.PlatformSettings;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.time.LimitState;
import org.jinlei.platform.time.LimitTerms;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** One report and how it is settled. */
@Named
@RequestScoped
public class ReportView {

    @Inject
    private ReportRegister register;

    @Inject
    private ReportWork work;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private ReportFacts report;

    @Size(max = 100)
    private String transferTo;

    @Size(max = 500)
    private String lateReason;

    @Size(max = 500)
    private String closeReason;

    public ReportFacts getReport() {
        if (report == null) {
            report = register.view(parameters.id());
        }
        return report;
    }

    /** The report as its receipt; its first opening counts as the print. */
    public void print() {
        report = work.printReceipt(parameters.id());
    }

    public String transfer() {
        work.transfer(parameters.id(), transferTo, lateReason);
        return Redirect.to("/cases/reports/view", parameters.id()).done("cases.transferred");
    }

    public String closeWithoutCase() {
        work.closeWithoutCase(parameters.id(), closeReason);
        return Redirect.to("/cases/reports/view", parameters.id()).done("cases.settled");
    }

    /** Whether the caller receives reports, and hands out receipts. */
    public boolean isReceiver() {
        return access.may(CasesPermissions.INTAKE);
    }

    /** Whether the caller may settle the report now. */
    public boolean isOpen() {
        return isReceiver() && !getReport().status().isSettled();
    }

    public boolean isForeign() {
        return getReport().jurisdiction() == Jurisdiction.OTHER;
    }

    public boolean isLate() {
        return getReport().transferDueAt() != null && getReport().transferredAt() == null && getTransferState() == LimitState.LATE;
    }

    /** Where the clock of the transfer stands. */
    public LimitState getTransferState() {
        ReportFacts report = getReport();
        return LimitState.at(LocalDateTime.now(clock), report.transferDueAt(), LimitTerms.amberAt(report.receivedAt(), report.transferDueAt(),
                settings.number(PlatformSettings.AMBER, report.receivedAt().toLocalDate())), report.transferredAt());
    }

    public String getTransferTo() { return transferTo; }
    public void setTransferTo(String value) { transferTo = value; }
    public String getLateReason() { return lateReason; }
    public void setLateReason(String value) { lateReason = value; }
    public String getCloseReason() { return closeReason; }
    public void setCloseReason(String value) { closeReason = value; }
}
