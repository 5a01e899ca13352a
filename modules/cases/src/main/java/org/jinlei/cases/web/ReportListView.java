package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportFilter;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.intake.ReportRow;
import org.jinlei.cases.domain.intake.ReportSort;
import org.jinlei.cases.domain.intake.ReportStatus;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;

/** The reports as a list. */
@Named
@RequestScoped
public class ReportListView {

    @Inject
    private ReportRegister register;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private PagedTable<ReportRow> table;

    @PostConstruct
    void prepare() {
        LocalDate from = parameters.date("from");
        LocalDate to = parameters.date("to");
        ReportFilter filter = new ReportFilter(parameters.text("q"), parameters.constant("status", ReportStatus.class),
                parameters.constant("channel", ReportChannel.class), from == null ? null : from.atStartOfDay(),
                to == null ? null : to.plusDays(1).atStartOfDay());
        table = PagedTable.of(parameters, ReportSort.RECEIVED, true, request -> register.list(filter, request)).searchedBy("q");
    }

    public PagedTable<ReportRow> getTable() {
        return table;
    }

    public ReportStatus[] getStatuses() {
        return ReportStatus.values();
    }

    public ReportChannel[] getChannels() {
        return ReportChannel.values();
    }

    public boolean isIntake() {
        return access.may(CasesPermissions.INTAKE);
    }
}
