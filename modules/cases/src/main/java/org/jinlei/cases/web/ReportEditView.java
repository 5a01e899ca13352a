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
import org.jinlei.cases.domain.intake.JoiningWork;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.LikelyDuplicate;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportFacts;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/** Takes a report, with its answers checked before it is written, or corrects one. */
@Named
@ViewScoped
public class ReportEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    private final ReportForm form = new ReportForm();
    private Long reportId;
    private ReportForm opened;
    private int version;
    private boolean checking;
    private transient List<LikelyDuplicate> likely;

    @Inject
    private transient ReportWork work;

    @Inject
    private transient JoiningWork joining;

    @Inject
    private transient ReportRegister register;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Places places;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    @Inject
    private transient Clock clock;

    public void open() {
        reportId = parameters.number("id");
        if (reportId == null) {
            form.setReceivedAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
            form.setStation(places.ownStation());
        } else {
            form.read(read());
        }
    }

    private ReportFacts read() {
        ReportFacts report = register.view(reportId);
        opened = new ReportForm();
        opened.read(report);
        version = report.version();
        return report;
    }

    private ReportForm again() {
        read();
        checking = false;
        return opened;
    }

    /** Shows the answers for checking, and reports that seem to be about the same event. */
    public void check() {
        likely = reportId == null ? joining.likelyBefore(form.report()) : List.of();
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
        twoAtOnce.write(() -> work.correct(reportId, form.report(), version), opened, form, this::again, ReportEditView::label, this::textOf);
        return Redirect.to("/cases/reports/view", reportId).done("cases.corrected");
    }

    private static String label(String field) {
        return Messages.text("cases", "report." + (field.equals("officialNumber") ? "official" : field));
    }

    private String textOf(String field, Object value) {
        return field.equals("unit") || field.equals("station") ? places.unit((Long) value) : Labels.text(value);
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

    public List<LikelyDuplicate> getLikely() { return likely; }
    public int getVersion() { return version; }
    public ReportForm getForm() { return form; }
    public boolean isChecking() { return checking; }
    public boolean isNewReport() { return reportId == null; }
}
