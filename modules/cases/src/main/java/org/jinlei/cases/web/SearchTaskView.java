package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.missing.LeadWork;
import org.jinlei.cases.domain.missing.SearchTaskFacts;
import org.jinlei.cases.domain.missing.SearchTaskSheet;
import org.jinlei.cases.domain.missing.SearchTaskStatus;
import org.jinlei.cases.domain.missing.SearchTaskWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** One's own task in a search: its text, its receipt, the report, and leads. */
@Named
@RequestScoped
public class SearchTaskView {

    @Inject
    private SearchTaskWork work;

    @Inject
    private LeadWork leads;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private SearchTaskSheet sheet;

    @Size(max = BoardForm.LONGEST)
    private String result;

    @Size(max = BoardForm.LONGEST)
    private String lead;

    @Size(max = 200)
    private String source;

    private SearchTaskSheet sheet() {
        if (sheet == null) {
            sheet = work.view(parameters.id());
        }
        return sheet;
    }

    public SearchTaskFacts getTask() {
        return sheet().task();
    }

    public String receive() {
        work.receive(parameters.id());
        return back("searchTaskReceived");
    }

    public String report() {
        work.report(parameters.id(), result);
        return back("searchTaskReported");
    }

    public String giveLead() {
        leads.give(getTask().searchId(), source, lead);
        return back("leadGiven");
    }

    private String back(String done) {
        return Redirect.to("/cases/searches/task", parameters.id()).done("cases." + done);
    }

    public boolean isGiven() {
        return sheet().own() && getTask().status() == SearchTaskStatus.GIVEN;
    }

    public boolean isOpen() {
        return sheet().own() && getTask().status().isOpen();
    }

    /** Whether the caller may give leads; volunteers see the text of their task only. */
    public boolean isLeadGiver() {
        return access.may(CasesPermissions.SEARCH_LEADS) && getTask().status() != SearchTaskStatus.CALLED_OFF;
    }

    /** Whether the caller reads the board, too. */
    public boolean isBoardReader() {
        return access.may(CasesPermissions.SEARCHES);
    }

    public String getResult() { return result; }
    public void setResult(String value) { result = value; }
    public String getLead() { return lead; }
    public void setLead(String value) { lead = value; }
    public String getSource() { return source; }
    public void setSource(String value) { source = value; }
}
