package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.donations.StockEventSheet;
import org.jinlei.welfare.domain.donations.StockRegister;
import org.jinlei.welfare.domain.donations.StockWork;

/** One event of the stock, and the counter-entry that undoes it. */
@Named
@RequestScoped
public class StockEventView {

    @Inject
    private StockRegister register;

    @Inject
    private StockWork work;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private StockEventSheet sheet;

    @Size(max = 500)
    private String reason;

    public StockEventSheet getSheet() {
        if (sheet == null) {
            sheet = register.event(parameters.id());
        }
        return sheet;
    }

    /** Whether the caller made the entry: then somebody else corrects it. */
    public boolean isOwn() {
        return getSheet().row().recordedBy() == access.userId();
    }

    public String correct() {
        work.correct(parameters.id(), reason);
        return Redirect.to("/welfare/donations/event", parameters.id()).done("welfare.corrected");
    }

    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
