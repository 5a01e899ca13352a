package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.replies.Asker;
import org.jinlei.cases.domain.replies.RecordReplyFacts;
import org.jinlei.cases.domain.replies.RecordReplySheet;
import org.jinlei.cases.domain.replies.RecordReplyWork;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** One reply: what was asked, the decision on it, and the sheet with the words of the answer. */
@Named
@RequestScoped
public class RecordReplyView {

    @Inject
    private RecordReplyWork work;

    @Inject
    private Parameters parameters;

    private RecordReplySheet sheet;

    @Size(max = 500)
    private String reason;

    public RecordReplySheet getSheet() {
        if (sheet == null) {
            sheet = work.view(parameters.id());
        }
        return sheet;
    }

    public String approve() {
        work.approve(parameters.id());
        return Redirect.to("/cases/replies/view", parameters.id()).done("cases.replyApproved");
    }

    public String returnToWriter() {
        work.returnToWriter(parameters.id(), reason);
        return Redirect.to("/cases/replies/view", parameters.id()).done("cases.returned");
    }

    public boolean isWaiting() {
        return getSheet().reply().status() == ApprovalStatus.PROPOSED;
    }

    /** What the sheet is called: for the person a certificate, for a unit a letter that tells. */
    public String getSheetTitle() {
        return Messages.text("cases", getSheet().reply().asker() == Asker.PERSON_THEMSELVES ? "reply.sheet.certificate" : "reply.sheet.letter");
    }

    /** The words of the answer. */
    public String getWords() {
        RecordReplyFacts reply = getSheet().reply();
        return reply.answer() == null ? "" : Messages.text("cases", "reply.words." + reply.answer().name(), Labels.text(reply.decidedAt().toLocalDate()),
                getSheet().person() == null ? "" : getSheet().person().name(), reply.organ(), reply.clause());
    }

    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
