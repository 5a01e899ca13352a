package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.PagedTable;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.openings.ApplicationFacts;
import org.jinlei.welfare.domain.openings.ApplicationRow;
import org.jinlei.welfare.domain.openings.ApplicationSort;
import org.jinlei.welfare.domain.openings.OpeningApplicationWork;
import org.jinlei.welfare.domain.openings.OpeningStatus;

/** Applications to open a file: the list, one of them, and the decision on it. */
@Named
@RequestScoped
public class OpeningApplicationView {

    @Inject
    private OpeningApplicationWork work;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private ApplicationFacts application;
    private PagedTable<ApplicationRow> table;

    @Size(max = 500)
    private String reason;

    @PostConstruct
    void prepare() {
        table = PagedTable.of(parameters, ApplicationSort.REQUESTED, true, request -> work.list(parameters.constant("status", OpeningStatus.class), request));
    }

    public ApplicationFacts getApplication() {
        if (application == null) {
            application = work.view(parameters.id());
        }
        return application;
    }

    public String approve() {
        work.approve(parameters.id());
        return Redirect.to("/welfare/openings/application", parameters.id()).done("welfare.approved");
    }

    public String giveBack() {
        work.giveBack(parameters.id(), reason);
        return Redirect.to("/welfare/openings/application", parameters.id()).done("welfare.givenBack");
    }

    public boolean isWaiting() {
        return getApplication().status() == OpeningStatus.PROPOSED;
    }

    public boolean isOwn() {
        return getApplication().applicant() == access.userId();
    }

    /** Whether the caller decides on it now. */
    public boolean isDeciding() {
        return isWaiting() && !isOwn() && access.may(WelfarePermissions.APPROVE);
    }

    /** Whether the caller's approved application found no file that opens. */
    public boolean isNothingOpen() {
        return isOwn() && getApplication().status() == OpeningStatus.APPROVED && !getApplication().over() && getApplication().fileId() == null;
    }

    public PagedTable<ApplicationRow> getTable() { return table; }
    public OpeningStatus[] getStatuses() { return OpeningStatus.values(); }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
