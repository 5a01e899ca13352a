package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jinlei.cases.domain.intake.ReporterFacts;
import org.jinlei.cases.domain.intake.ReporterWork;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/** The reporter's compartment: closed until a reason is given, then shown once and put right where it is wrong. */
@Named
@ViewScoped
public class ReporterView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long reportId;
    private String receipt;
    private boolean open;
    private boolean correcting;

    @Size(max = 200)
    private String reason;

    @Valid
    private final ReporterForm form = new ReporterForm();

    private ReporterForm opened;
    private String unitName;

    @Inject
    private transient ReporterWork work;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    public void prepare() {
        reportId = parameters.id();
        receipt = work.door(reportId);
    }

    public void uncover() {
        form.read(read());
        open = true;
    }

    private ReporterFacts read() {
        ReporterFacts reporter = work.open(reportId, reason);
        opened = new ReporterForm();
        opened.read(reporter);
        unitName = reporter.unitName();
        return reporter;
    }

    private ReporterForm again() {
        read();
        return opened;
    }

    public void change() {
        correcting = true;
    }

    public String save() {
        twoAtOnce.write(() -> work.correct(reportId, form.reporter(), opened.reporter(), reason), opened, form, this::again, ReporterView::label,
                (field, value) -> Labels.text(value));
        return Redirect.to("/cases/reports/view", reportId).done("cases.reporterSaved");
    }

    private static String label(String field) {
        return Messages.text("cases", switch (field) {
            case "name" -> "report.reporterName";
            case "phone" -> "report.reporterPhone";
            case "relation" -> "report.reporterRelation";
            default -> "report.anonymous";
        });
    }

    public long getReportId() { return reportId; }
    public String getReceipt() { return receipt; }
    public boolean isOpen() { return open; }
    public boolean isCorrecting() { return correcting; }
    public String getUnitName() { return unitName; }
    public ReporterForm getForm() { return form; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
