package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jinlei.cases.domain.intake.ReporterFacts;
import org.jinlei.cases.domain.intake.ReporterWork;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** The reporter's compartment: closed until a reason is given, then shown once and put right where it is wrong. */
@Named
@ViewScoped
public class ReporterView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long reportId;
    private String receipt;
    private boolean open;
    private boolean correcting;
    private boolean anonymous;

    @Size(max = 200)
    private String reason;

    @Size(max = 60)
    private String name;

    @Size(max = 30)
    private String phone;

    @Size(max = 60)
    private String relation;

    private String unitName;

    @Inject
    private transient ReporterWork work;

    @Inject
    private transient Parameters parameters;

    public void prepare() {
        reportId = parameters.id();
        receipt = work.door(reportId);
    }

    public void uncover() {
        ReporterFacts reporter = work.open(reportId, reason);
        anonymous = reporter.anonymous();
        name = reporter.name();
        phone = reporter.phone();
        relation = reporter.relation();
        unitName = reporter.unitName();
        open = true;
    }

    public void change() {
        correcting = true;
    }

    public String save() {
        work.correct(reportId, new ReporterFacts(anonymous, name, phone, relation, null), reason);
        return Redirect.to("/cases/reports/view", reportId).done("cases.reporterSaved");
    }

    public long getReportId() { return reportId; }
    public String getReceipt() { return receipt; }
    public boolean isOpen() { return open; }
    public boolean isCorrecting() { return correcting; }
    public String getUnitName() { return unitName; }
    public boolean isAnonymous() { return anonymous; }
    public void setAnonymous(boolean value) { anonymous = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public String getPhone() { return phone; }
    public void setPhone(String value) { phone = value; }
    public String getRelation() { return relation; }
    public void setRelation(String value) { relation = value; }
}
