package org.jinlei.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.jinlei.platform.access.FormKey;
import org.jinlei.platform.drafts.Drafts;

/**
 * Only the action of a form spends its key; what the page reads before and afterwards to show itself does not. An action that leads on to
 * another page is carried out, so the draft of its form is over; one that was refused, or only asks to check, leaves it.
 */
public class ActionPhase implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        event.getFacesContext().getExternalContext().getRequestMap().put(FormKey.ACTING, Boolean.TRUE);
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        faces.getExternalContext().getRequestMap().remove(FormKey.ACTING);
        if (faces.getResponseComplete() && faces.getExternalContext().getRequestParameterMap().containsKey(Drafts.PARAMETER)) {
            CDI.current().select(Drafts.class).get().over();
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
