package org.jinlei.people.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** Says at a field of the form what is wrong with what was typed there. */
final class Faults {

    private Faults() {
    }

    /** @param field client id without a leading colon, for instance {@code person:number} */
    static void at(String field, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent found = faces.getViewRoot().findComponent(":" + field);
        if (found instanceof UIInput input) {
            input.setValid(false);
        }
        faces.addMessage(found == null ? null : found.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }
}
