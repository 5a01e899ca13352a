package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.cases.domain.intake.MissedReportWork;
import org.jinlei.cases.domain.intake.NewMissedReport;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Notes a unit that should have reported and did not. */
@Named
@RequestScoped
public class MissedEditView {

    @Inject
    private MissedReportWork work;

    @Inject
    private Parameters parameters;

    private ReportingUnitKind unitKind;
    private LocalDateTime knownSince;
    private boolean concealed;

    @Size(max = 100)
    private String unitName;

    @Size(max = 1000)
    private String facts;

    public String save() {
        work.note(parameters.id(), new NewMissedReport(unitKind, unitName, knownSince, facts, concealed));
        return Redirect.to("/cases/reports/view", parameters.id()).done("cases.missedNoted");
    }

    public ReportingUnitKind[] getUnitKinds() { return ReportingUnitKind.values(); }
    public ReportingUnitKind getUnitKind() { return unitKind; }
    public void setUnitKind(ReportingUnitKind value) { unitKind = value; }
    public String getUnitName() { return unitName; }
    public void setUnitName(String value) { unitName = value; }
    public LocalDateTime getKnownSince() { return knownSince; }
    public void setKnownSince(LocalDateTime value) { knownSince = value; }
    public String getFacts() { return facts; }
    public void setFacts(String value) { facts = value; }
    public boolean isConcealed() { return concealed; }
    public void setConcealed(boolean value) { concealed = value; }
}
