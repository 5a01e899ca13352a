package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.checks.CareCheckFacts;
import org.jinlei.welfare.domain.checks.CareCheckSheet;
import org.jinlei.welfare.domain.checks.CareCheckWork;
import org.jinlei.welfare.domain.checks.CheckOutcome;

/** Looking whether a child needs care. */
@Named
@RequestScoped
public class CareCheckView {

    private static final String PAGE = "/welfare/checks/view";

    @Inject
    private CareCheckWork work;

    @Inject
    private UserDirectory users;

    @Inject
    private Parameters parameters;

    private CareCheckSheet sheet;
    private CheckOutcome outcome;

    @Size(max = 500)
    private String note;

    public CareCheckSheet getSheet() {
        if (sheet == null) {
            sheet = work.view(parameters.id());
        }
        return sheet;
    }

    public CareCheckFacts getCheck() {
        return getSheet().check();
    }

    public String finish() {
        work.finish(parameters.id(), outcome, note);
        return Redirect.to(PAGE, parameters.id()).done("welfare.careCheck");
    }

    /** Name of a colleague, or nothing. */
    public String officer(Long user) {
        return user == null ? "" : users.name(user);
    }

    public CheckOutcome[] getOutcomes() { return CheckOutcome.values(); }
    public CheckOutcome getOutcome() { return outcome; }
    public void setOutcome(CheckOutcome value) { outcome = value; }
    public String getNote() { return note; }
    public void setNote(String value) { note = value; }
}
