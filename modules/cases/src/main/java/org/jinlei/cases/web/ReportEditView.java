package org.jinlei.cases.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportFacts;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Takes a report, with its answers checked before it is written, or corrects one. */
@Named
@ViewScoped
public class ReportEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    private final ReportForm form = new ReportForm();
    private Long reportId;
    private int version;
    private boolean checking;

    @Inject
    private transient ReportWork work;

    @Inject
    private transient ReportRegister register;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Places places;

    @Inject
    private transient Clock clock;

    public void open() {
        reportId = parameters.number("id");
        if (reportId == null) {
            form.setReceivedAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
            form.setStation(places.ownStation());
        } else {
            ReportFacts report = register.view(reportId);
            form.read(report);
            version = report.version();
        }
    }

    /** Shows the answers for checking. */
    public void check() {
        checking = true;
    }

    /** Back to the answers. */
    public void change() {
        checking = false;
    }

    public String save() {
        if (reportId == null) {
            return Redirect.to("/cases/reports/view", work.receive(form.report())).done("cases.received");
        }
        work.correct(reportId, form.report(), version);
        return Redirect.to("/cases/reports/view", reportId).done("cases.corrected");
    }

    public List<SelectItem> getStations() {
        return places.stations(CasesPermissions.INTAKE);
    }

    public List<SelectItem> getUnits() {
        return places.units(CasesPermissions.INTAKE);
    }

    public ReportChannel[] getChannels() {
        return ReportChannel.values();
    }

    public Jurisdiction[] getJurisdictions() {
        return Jurisdiction.values();
    }

    public ReportForm getForm() { return form; }
    public boolean isChecking() { return checking; }
    public boolean isNewReport() { return reportId == null; }
}
