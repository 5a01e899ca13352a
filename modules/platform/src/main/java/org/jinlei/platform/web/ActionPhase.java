package org.jinlei.platform.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.jinlei.platform.access.FormKey;

/** Only the action of a form spends its key; what the page reads before and afterwards to show itself does not. */
public class ActionPhase implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        event.getFacesContext().getExternalContext().getRequestMap().put(FormKey.ACTING, Boolean.TRUE);
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        event.getFacesContext().getExternalContext().getRequestMap().remove(FormKey.ACTING);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
