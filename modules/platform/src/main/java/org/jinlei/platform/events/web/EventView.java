package org.jinlei.platform.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jinlei.platform.events.domain.PublicationRow;
import org.jinlei.platform.events.domain.PublicationWork;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** One event on its way to one observer. */
@Named
@RequestScoped
public class EventView {

    private static final String PAGE = "/platform/events/view";

    @Inject
    private PublicationWork work;

    @Inject
    private Parameters parameters;

    private PublicationRow row;

    @Size(max = 200)
    private String reason;

    public PublicationRow getRow() {
        if (row == null) {
            row = work.one(parameters.id());
        }
        return row;
    }

    public String resend() {
        work.resend(parameters.id());
        return Redirect.to(PAGE, parameters.id()).done("platform.eventResent");
    }

    public String giveUp() {
        work.giveUp(parameters.id(), reason);
        return Redirect.to(PAGE, parameters.id()).done("platform.eventGivenUp");
    }

    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
