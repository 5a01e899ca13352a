package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.missing.NewNotice;
import org.jinlei.cases.domain.missing.NoticeFacts;
import org.jinlei.cases.domain.missing.NoticeStatus;
import org.jinlei.cases.domain.missing.NoticeWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Redirect;

/** The public notice for a missing child: proposed, published, printed, withdrawn. */
@Named
@RequestScoped
public class NoticeView {

    @Inject
    private NoticeWork work;

    @Inject
    private SearchInHand inHand;

    @Inject
    private Access access;

    private NoticeFacts notice;
    private boolean asked;

    @Size(max = 100)
    private String contact;

    @Size(max = 200)
    private String channels;

    @Size(max = 500)
    private String text;

    private boolean photo;

    /** The newest notice, or null. */
    public NoticeFacts getNotice() {
        if (!asked) {
            notice = work.of(inHand.getId(), child());
            asked = true;
        }
        return notice;
    }

    public String propose() {
        work.propose(inHand.getId(), child(), new NewNotice(contact, photo, channels));
        return back("noticeProposed");
    }

    public String publish() {
        work.publish(inHand.getId(), getNotice().id());
        return back("noticePublished");
    }

    public String returnNotice() {
        work.returnNotice(inHand.getId(), getNotice().id(), text);
        return back("noticeReturned");
    }

    public String withdraw() {
        work.withdraw(inHand.getId(), getNotice().id(), text);
        return back("noticeWithdrawn");
    }

    private String back(String done) {
        return Redirect.to("/cases/searches/notice", inHand.getId()).done("cases." + done) + "&child=" + child();
    }

    private long child() {
        return inHand.getChild().child().id();
    }

    /** Whether the caller may propose a notice now. */
    public boolean isProposer() {
        return inHand.getSheet().leading() && inHand.getSheet().search().isRunning() && inHand.getChild().child().isMissing()
                && (getNotice() == null || !getNotice().status().isOpen());
    }

    /** Whether the caller decides on it. */
    public boolean isDecider() {
        return access.may(CasesPermissions.APPROVE) && getNotice() != null && getNotice().status() == NoticeStatus.PROPOSED
                && getNotice().proposedBy() != access.userId();
    }

    /** Whether the caller takes it down. */
    public boolean isWithdrawer() {
        return inHand.getSheet().leading() && getNotice() != null
                && (getNotice().status() == NoticeStatus.PUBLISHED || getNotice().status() == NoticeStatus.TO_WITHDRAW);
    }

    public String getContact() { return contact; }
    public void setContact(String value) { contact = value; }
    public String getChannels() { return channels; }
    public void setChannels(String value) { channels = value; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
    public boolean isPhoto() { return photo; }
    public void setPhoto(boolean value) { photo = value; }
}
