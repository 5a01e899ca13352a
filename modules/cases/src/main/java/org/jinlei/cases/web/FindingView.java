package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.missing.ChildState;
import org.jinlei.cases.domain.missing.FindingFacts;
import org.jinlei.cases.domain.missing.FindingWork;
import org.jinlei.cases.domain.missing.FollowUpFacts;
import org.jinlei.cases.domain.missing.GoesOnAs;
import org.jinlei.cases.domain.missing.MissingCause;
import org.jinlei.cases.domain.missing.NewFinding;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.web.Redirect;

/** A child is found, and what is done after its return. */
@Named
@RequestScoped
public class FindingView {

    @Inject
    private FindingWork work;

    @Inject
    private SearchInHand inHand;

    @Inject
    private Access access;

    private LocalDateTime foundAt;

    @Size(max = 200)
    private String place;

    @Size(max = 200)
    private String finder;

    private ChildState state;
    private MissingCause cause;

    @Size(max = 1000)
    private String details;

    @Size(max = 200)
    private String handedTo;

    @Size(max = 2000)
    private String text;

    private GoesOnAs goesOnAs;

    @Size(max = 40)
    private String number;

    public String find() {
        work.found(inHand.getId(), child(), new NewFinding(foundAt, place, finder, state, cause, details, handedTo));
        return Redirect.to("/cases/searches/board", inHand.getId()).done("cases.childFound");
    }

    public String interview() {
        work.interviewed(inHand.getId(), child(), text);
        return back();
    }

    public String talk() {
        work.talked(inHand.getId(), child(), text);
        return back();
    }

    public String goOn() {
        work.goOn(inHand.getId(), child(), goesOnAs, text);
        return back();
    }

    public String followUp() {
        work.followed(inHand.getId(), child(), number);
        return back();
    }

    /** With what it goes on, as far as the caller reads it. */
    public FollowUpFacts getFollowUp() {
        return inHand.getSheet().leading() ? work.followUpOf(inHand.getId(), child()) : null;
    }

    private String back() {
        return Redirect.to("/cases/searches/found", inHand.getId()).done("cases.returnWritten") + "&child=" + child();
    }

    private long child() {
        return inHand.getChild().child().id();
    }

    public FindingFacts getFinding() {
        return inHand.getChild().finding();
    }

    /** Whether the caller may write. */
    public boolean isWorker() {
        return access.may(CasesPermissions.SEARCH_WORK);
    }

    public String getNumber() { return number; }
    public void setNumber(String value) { number = value; }
    public ChildState[] getStates() { return ChildState.values(); }
    public MissingCause[] getCauses() { return MissingCause.values(); }
    public GoesOnAs[] getWays() { return GoesOnAs.values(); }
    public LocalDateTime getFoundAt() { return foundAt; }
    public void setFoundAt(LocalDateTime value) { foundAt = value; }
    public String getPlace() { return place; }
    public void setPlace(String value) { place = value; }
    public String getFinder() { return finder; }
    public void setFinder(String value) { finder = value; }
    public ChildState getState() { return state; }
    public void setState(ChildState value) { state = value; }
    public MissingCause getCause() { return cause; }
    public void setCause(MissingCause value) { cause = value; }
    public String getDetails() { return details; }
    public void setDetails(String value) { details = value; }
    public String getHandedTo() { return handedTo; }
    public void setHandedTo(String value) { handedTo = value; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
    public GoesOnAs getGoesOnAs() { return goesOnAs; }
    public void setGoesOnAs(GoesOnAs value) { goesOnAs = value; }
}
