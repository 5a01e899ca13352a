package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.HandOverFacts;
import org.jinlei.cases.domain.HandOverStatus;
import org.jinlei.cases.domain.HandOverWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Who answers for a case file, how it came there, and how it is passed on. */
@Named
@RequestScoped
public class HandOverPart {

    @Inject
    private HandOverWork work;

    @Inject
    private CaseInHand file;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private List<HandOverFacts> rows;
    private List<SelectItem> officers;
    private Long officer;

    @Size(max = 500)
    private String reason;

    /** Sends the file to the chosen officer: the dedicated officer passes it on, otherwise the leader names one. */
    public String send() {
        if (isOwner()) {
            work.handOver(parameters.id(), officer, reason);
        } else {
            work.assignOfficer(parameters.id(), officer, reason);
        }
        return Redirect.to("/cases/view", parameters.id()).done("cases.sent");
    }

    /** Every hand-over, the latest first. */
    public List<HandOverFacts> getRows() {
        if (rows == null) {
            rows = work.of(parameters.id());
        }
        return rows;
    }

    /** The hand-over whose receipt is missing, or null. */
    public HandOverFacts getPending() {
        return getRows().stream().filter(HandOverFacts::isPending).findFirst().orElse(null);
    }

    /** Whether any hand-over was refused. */
    public boolean isRefused() {
        return getRows().stream().anyMatch(one -> one.status() == HandOverStatus.REFUSED);
    }

    /** Whether the caller is to sign the receipt. */
    public boolean isMine() {
        return getPending() != null && getPending().to() == access.userId();
    }

    /** Whether the caller may send the file to somebody now. */
    public boolean isSending() {
        return getPending() == null && (isOwner() || access.may(CasesPermissions.ASSIGN) && file.getFile().status().isWritable());
    }

    /** Whether the caller answers for the file. */
    public boolean isOwner() {
        Long dedicated = file.getFile().dedicatedOfficer();
        return file.isWorked() && dedicated != null && dedicated == access.userId();
    }

    /** Officers who may be given the file, without the one who has it. */
    public List<SelectItem> getOfficers() {
        if (officers == null) {
            Long dedicated = file.getFile().dedicatedOfficer();
            officers = work.officersFor(parameters.id()).stream().filter(one -> dedicated == null || one.id() != dedicated)
                    .map(one -> new SelectItem(one.id(), one.policeNumber() == null ? one.name() : one.name() + " " + one.policeNumber())).toList();
        }
        return officers;
    }

    public Long getOfficer() { return officer; }
    public void setOfficer(Long value) { officer = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
