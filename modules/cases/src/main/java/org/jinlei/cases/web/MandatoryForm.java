package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.cases.domain.intake.MandatoryFacts;
import org.jinlei.cases.domain.intake.NewMandatoryReport;

/** What is typed about a mandatory report. */
public class MandatoryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ReportingUnitKind unitKind;
    private List<ReportSituation> situations = new ArrayList<>();
    private LocalDateTime learnedAt;
    private LocalDateTime reportedAt;

    @Size(max = 100)
    private String unitName;

    /** The name of the unit lies in the reporter's compartment and is not read. */
    void read(MandatoryFacts before) {
        unitKind = before.unitKind();
        situations = new ArrayList<>(before.situations());
        learnedAt = before.learnedAt();
        reportedAt = before.reportedAt();
    }

    NewMandatoryReport report() {
        return new NewMandatoryReport(unitKind, unitName, situations, learnedAt, reportedAt);
    }

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
