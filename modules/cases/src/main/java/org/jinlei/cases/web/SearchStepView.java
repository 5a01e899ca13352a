package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.missing.FilingState;
import org.jinlei.cases.domain.missing.MissingChildFacts;
import org.jinlei.cases.domain.missing.MissingFilingWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Redirect;

/** Steps beside the board: filing a child as a criminal case or refusing it. */
@Named
@RequestScoped
public class SearchStepView {

    @Inject
    private MissingFilingWork filing;

    @Inject
    private SearchInHand inHand;

    @Inject
    private Access access;

    @Size(max = 40)
    private String official;

    @Size(max = 500)
    private String reason;


    public String file() {
        filing.file(inHand.getId(), child().id(), official);
        return back("filed");
    }

    public String proposeRefusal() {
        filing.proposeRefusal(inHand.getId(), child().id(), reason);
        return back("refusalProposed");
    }

    public String refuse() {
        filing.decideRefusal(inHand.getId(), child().id(), true, reason);
        return back("refusalDecided");
    }

    public String returnProposal() {
        filing.decideRefusal(inHand.getId(), child().id(), false, reason);
        return back("refusalDecided");
    }

    private String back(String done) {
        return Redirect.to("/cases/searches/board", inHand.getId()).done("cases." + done);
    }

    private MissingChildFacts child() {
        return inHand.getChild().child();
    }

    /** Whether the caller may file, now. */
    public boolean isFiler() {
        return inHand.getSheet().leading() && child().filing() != FilingState.FILED;
    }

    /** Whether the caller may ask the chief to refuse. */
    public boolean isProposer() {
        return inHand.getSheet().leading() && child().filing() == FilingState.DUE;
    }

    /** Whether the caller decides what somebody else proposed. */
    public boolean isDecider() {
        Long proposer = child().refusalBy();
        return access.may(CasesPermissions.APPROVE) && child().filing() == FilingState.REFUSAL_PROPOSED && proposer != null && proposer != access.userId();
    }

    public String getOfficial() { return official; }
    public void setOfficial(String value) { official = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
