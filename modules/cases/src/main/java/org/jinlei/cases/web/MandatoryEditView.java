package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.cases.domain.intake.MandatoryFacts;
import org.jinlei.cases.domain.intake.MandatoryWork;
import org.jinlei.cases.domain.intake.ReportFacts;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/** Notes that the law demands a report: by whom, for which of the nine situations, and when they learned of it. */
@Named
@ViewScoped
public class MandatoryEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long reportId;
    private String receipt;
    private Integer version;

    @Valid
    private final MandatoryForm form = new MandatoryForm();

    private MandatoryForm opened = new MandatoryForm();

    @Inject
    private transient MandatoryWork work;

    @Inject
    private transient ReportRegister register;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    @Inject
    private transient Parameters parameters;

    public void open() {
        ReportFacts report = register.view(parameters.id());
        reportId = report.id();
        receipt = report.receiptNumber();
        MandatoryFacts before = read();
        if (before == null) {
            form.setReportedAt(report.receivedAt());
            opened.setReportedAt(report.receivedAt());
        } else {
            form.read(before);
        }
    }

    private MandatoryFacts read() {
        MandatoryFacts before = work.of(reportId);
        if (before != null) {
            version = before.version();
            opened = new MandatoryForm();
            opened.read(before);
        }
        return before;
    }

    private MandatoryForm again() {
        read();
        return opened;
    }

    public String save() {
        twoAtOnce.write(() -> work.record(reportId, form.report(), version), opened, form, this::again, field -> Messages.text("cases", "mandatory." + field),
                (field, value) -> Labels.text(value));
        return Redirect.to("/cases/reports/view", reportId).done("cases.mandatorySaved");
    }

    public ReportingUnitKind[] getUnitKinds() { return ReportingUnitKind.values(); }
    public ReportSituation[] getAllSituations() { return ReportSituation.values(); }
    public boolean isNewOne() { return version == null; }
    public Integer getVersion() { return version; }
    public long getReportId() { return reportId; }
    public String getReceipt() { return receipt; }
    public MandatoryForm getForm() { return form; }
}
