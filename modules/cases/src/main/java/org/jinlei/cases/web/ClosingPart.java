package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CaseStatus;
import org.jinlei.cases.domain.ClosingFacts;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealDuty;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.cases.domain.correction.LookBackOwed;
import org.jinlei.cases.domain.correction.LookBackWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Closing and sealing of a case file: what is missing, what was proposed, what the chief decides. */
@Named
@RequestScoped
public class ClosingPart {

    @Inject
    private ClosingWork work;

    @Inject
    private SealingWork sealing;

    @Inject
    private LookBackWork lookBacks;

    @Inject
    private CaseInHand file;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private List<ClosingFacts> proposals;
    private List<MissingStep> missing;
    private List<SealDuty> duties;
    private List<LookBackOwed> owed;

    @Size(max = 500)
    private String reason;

    private SealArticle article;

    /** Closes the file; when it had to be sealed with it, there is no page of it to go to. */
    public String approve() {
        return work.approve(parameters.id()) ? Redirect.to("/cases/list").done("cases.closedAndSealed")
                : Redirect.to("/cases/view", parameters.id()).done("cases.closed");
    }

    public String returnToOfficer() {
        work.returnToOfficer(parameters.id(), reason);
        return Redirect.to("/cases/view", parameters.id()).done("cases.returned");
    }

    /** Seals the file; afterwards there is no page of it to go to. */
    public String seal() {
        sealing.seal(parameters.id(), article);
        return Redirect.to("/cases/list").done("cases.sealed");
    }

    /** What is still missing before the file may be closed as done. */
    public List<MissingStep> getMissing() {
        if (missing == null) {
            missing = work.missing(parameters.id(), ClosingReason.DONE).stream().map(name -> MissingStep.of(name, parameters.id())).toList();
        }
        return missing;
    }

    /** Every proposal, the latest first. */
    public List<ClosingFacts> getProposals() {
        if (proposals == null) {
            proposals = work.of(parameters.id());
        }
        return proposals;
    }

    /** The proposal that waits, or null. */
    public ClosingFacts getWaiting() {
        return getProposals().stream().filter(one -> one.status() == ApprovalStatus.PROPOSED).findFirst().orElse(null);
    }

    /** The proposal that was returned or approved last, or null. */
    public ClosingFacts getLast() {
        return getProposals().isEmpty() || getWaiting() != null ? null : getProposals().get(0);
    }

    /** Whether the caller proposed the closing that waits. */
    public boolean isOwn() {
        return getWaiting() != null && getWaiting().proposedBy() == access.userId();
    }

    /** Whether the caller decides on it. */
    public boolean isDeciding() {
        return getWaiting() != null && !isOwn() && access.may(CasesPermissions.APPROVE);
    }

    public boolean isClosed() {
        return file.getFile().status() == CaseStatus.CLOSED;
    }

    public boolean isSealing() {
        return isClosed() && access.may(CasesPermissions.SEAL);
    }

    /** What has to be sealed, of whom and by which article. */
    public List<SealDuty> getDuties() {
        if (duties == null) {
            duties = sealing.duties(parameters.id());
        }
        return duties;
    }

    /** On whom nobody has looked back yet; told where the closing seals, for afterwards nobody can. */
    public List<LookBackOwed> getLookBacks() {
        if (owed == null) {
            owed = getDuties().isEmpty() ? List.of() : lookBacks.owed(parameters.id());
        }
        return owed;
    }

    public SealArticle[] getArticles() { return SealArticle.values(); }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
    public SealArticle getArticle() { return article; }
    public void setArticle(SealArticle value) { article = value; }
}
