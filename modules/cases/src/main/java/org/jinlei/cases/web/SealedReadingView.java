package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.SealedReadingFacts;
import org.jinlei.cases.domain.SealedReadingWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** One application to read a sealed file, and the decision on it. */
@Named
@RequestScoped
public class SealedReadingView {

    @Inject
    private SealedReadingWork work;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private SealedReadingFacts application;

    @Size(max = 500)
    private String reason;

    public SealedReadingFacts getApplication() {
        if (application == null) {
            application = work.view(parameters.id());
        }
        return application;
    }

    public String approve() {
        work.approve(parameters.id());
        return Redirect.to("/cases/sealed/view", parameters.id()).done("cases.granted");
    }

    public String returnToApplicant() {
        work.returnToApplicant(parameters.id(), reason);
        return Redirect.to("/cases/sealed/view", parameters.id()).done("cases.returned");
    }

    public boolean isWaiting() {
        return getApplication().status() == ApprovalStatus.PROPOSED;
    }

    public boolean isOwn() {
        return getApplication().applicant() == access.userId();
    }

    /** Whether the caller decides on it now. */
    public boolean isDeciding() {
        return isWaiting() && !isOwn() && access.may(CasesPermissions.APPROVE);
    }

    /** Whether the caller's approved application found no file that opens. */
    public boolean isNothingOpen() {
        return isOwn() && getApplication().status() == ApprovalStatus.APPROVED && !getApplication().over() && getApplication().fileId() == null;
    }

    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
