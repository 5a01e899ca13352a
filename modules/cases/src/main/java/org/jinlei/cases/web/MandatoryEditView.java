package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.cases.domain.intake.MandatoryFacts;
import org.jinlei.cases.domain.intake.MandatoryWork;
import org.jinlei.cases.domain.intake.NewMandatoryReport;
import org.jinlei.cases.domain.intake.ReportFacts;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Notes that the law demands a report: by whom, for which of the nine situations, and when they learned of it. */
@Named
@ViewScoped
public class MandatoryEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long reportId;
    private String receipt;
    private Integer version;
    private ReportingUnitKind unitKind;
    private List<ReportSituation> situations = new ArrayList<>();
    private LocalDateTime learnedAt;
    private LocalDateTime reportedAt;

    @Size(max = 100)
    private String unitName;

    @Inject
    private transient MandatoryWork work;

    @Inject
    private transient ReportRegister register;

    @Inject
    private transient Parameters parameters;

    public void open() {
        ReportFacts report = register.view(parameters.id());
        reportId = report.id();
        receipt = report.receiptNumber();
        MandatoryFacts before = work.of(reportId);
        if (before == null) {
            reportedAt = report.receivedAt();
        } else {
            version = before.version();
            unitKind = before.unitKind();
            situations = new ArrayList<>(before.situations());
            learnedAt = before.learnedAt();
            reportedAt = before.reportedAt();
        }
    }

    public String save() {
        work.record(reportId, new NewMandatoryReport(unitKind, unitName, situations, learnedAt, reportedAt), version);
        return Redirect.to("/cases/reports/view", reportId).done("cases.mandatorySaved");
    }

    public ReportingUnitKind[] getUnitKinds() { return ReportingUnitKind.values(); }
    public ReportSituation[] getAllSituations() { return ReportSituation.values(); }
    public boolean isNewOne() { return version == null; }
    public long getReportId() { return reportId; }
    public String getReceipt() { return receipt; }
    public ReportingUnitKind getUnitKind() { return unitKind; }
    public void setUnitKind(ReportingUnitKind value) { unitKind = value; }
    public String getUnitName() { return unitName; }
    public void setUnitName(String value) { unitName = value; }
    public List<ReportSituation> getSituations() { return situations; }
    public void setSituations(List<ReportSituation> value) { situations = value; }
    public LocalDateTime getLearnedAt() { return learnedAt; }
    public void setLearnedAt(LocalDateTime value) { learnedAt = value; }
    public LocalDateTime getReportedAt() { return reportedAt; }
    public void setReportedAt(LocalDateTime value) { reportedAt = value; }
}
