package org.jinlei.welfare.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.visits.VisitSheet;
import org.jinlei.welfare.domain.visits.VisitWork;

/** Takes a visit back that was written into the wrong child's file. */
@Named
@ViewScoped
public class VisitWithdrawView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private int version;
    private transient VisitSheet sheet;

    @Size(max = 500)
    private String reason;

    @Inject
    private transient VisitWork work;

    @Inject
    private transient Parameters parameters;

    public void open() {
        id = parameters.id();
        version = getSheet().visit().version();
        if (!getSheet().withdrawable()) {
            throw new NotThere();
        }
    }

    public String withdraw() {
        work.withdraw(id, reason, version);
        return Redirect.to("/welfare/visits/view", id).done("welfare.visitWithdrawn");
    }

    public VisitSheet getSheet() {
        if (sheet == null) {
            sheet = work.view(id);
        }
        return sheet;
    }

    public long getId() { return id; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
