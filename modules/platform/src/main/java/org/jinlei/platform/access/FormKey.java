package org.jinlei.platform.access;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The key that a form carries so that it is carried out once, however often it is sent. */
@RequestScoped
public class FormKey {

    /** Name of the hidden field. */
    public static final String PARAMETER = "once";

    @Inject
    private HttpServletRequest request;

    /** The key of the form in this request, or null: no form, or a form that changes nothing. */
    public String value() {
        try {
            String key = request.getParameter(PARAMETER);
            return key == null ? null : UUID.fromString(key).toString();
        } catch (ContextNotActiveException | IllegalStateException | IllegalArgumentException noForm) {
            return null;
        }
    }
}
