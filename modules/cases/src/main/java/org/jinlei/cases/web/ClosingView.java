package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.SealDuty;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.correction.LookBackOwed;
import org.jinlei.cases.domain.correction.LookBackWork;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Proposes the closing of a case file, with what is still missing and the answers checked first. */
@Named
@ViewScoped
public class ClosingView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long fileId;
    private ClosingReason reason = ClosingReason.DONE;

    @Size(max = 1000)
    private String summary;

    private boolean checking;

    @Inject
    private transient ClosingWork work;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient SealingWork sealing;

    @Inject
    private transient LookBackWork lookBacks;

    private transient List<MissingStep> missing;
    private transient List<SealDuty> duties;
    private transient List<LookBackOwed> owed;

    public void open() {
        fileId = parameters.id();
    }

    /** Shows the answers for checking. */
    public void check() {
        work.check(fileId, reason, summary);
        checking = true;
    }

    /** Back to the answers. */
    public void change() {
        checking = false;
    }

    public String propose() {
        work.propose(fileId, reason, summary);
        return Redirect.to("/cases/view", fileId).done("cases.closingProposed");
    }

    /** What is still missing before the file may be closed for the chosen reason. */
    public List<MissingStep> getMissing() {
        if (missing == null) {
            missing = work.missing(fileId, reason).stream().map(name -> MissingStep.of(name, fileId)).toList();
        }
        return missing;
    }

    /** What will be sealed with the approval, of whom and by which article. */
    public List<SealDuty> getDuties() {
        if (duties == null) {
            duties = sealing.duties(fileId);
        }
        return duties;
    }

    /** On whom nobody has looked back yet; told where the closing seals, for afterwards nobody can. */
    public List<LookBackOwed> getLookBacks() {
        if (owed == null) {
            owed = getDuties().isEmpty() ? List.of() : lookBacks.owed(fileId);
        }
        return owed;
    }

    public ClosingReason[] getReasons() { return ClosingReason.values(); }
    public ClosingReason getReason() { return reason; }
    public void setReason(ClosingReason value) { reason = value; }
    public String getSummary() { return summary; }
    public void setSummary(String value) { summary = value; }
    public boolean isChecking() { return checking; }
}
