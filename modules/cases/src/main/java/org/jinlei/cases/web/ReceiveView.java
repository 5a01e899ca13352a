package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jinlei.cases.domain.HandOverFacts;
import org.jinlei.cases.domain.HandOverWork;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** The receipt of a case file that was sent to the caller. */
@Named
@RequestScoped
public class ReceiveView {

    @Inject
    private HandOverWork work;

    @Inject
    private Parameters parameters;

    private List<HandOverFacts> waiting;

    @Size(max = 500)
    private String reason;

    /** Everything that waits for the caller's receipt. */
    public List<HandOverFacts> getWaiting() {
        if (waiting == null) {
            waiting = work.toReceive();
        }
        return waiting;
    }

    public HandOverFacts getHandOver() {
        return getWaiting().stream().filter(one -> one.fileId() == parameters.id()).findFirst().orElseThrow(NotThere::new);
    }

    public String acknowledge() {
        work.acknowledge(parameters.id());
        return Redirect.to("/cases/view", parameters.id()).done("cases.acknowledged");
    }

    public String refuse() {
        work.refuse(parameters.id(), reason);
        return Redirect.to("/home").done("cases.refused");
    }

    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
