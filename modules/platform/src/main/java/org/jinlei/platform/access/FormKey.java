package org.jinlei.platform.access;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The key that a form carries so that it is carried out once, however often it is sent. */
@RequestScoped
public class FormKey {

    /** Name of the hidden field. */
    public static final String PARAMETER = "once";

    /** Attribute of the request while the action of a form is carried out; a page that only reads spends no key. */
    public static final String ACTING = "org.jinlei.platform.acting";

    @Inject
    private HttpServletRequest request;

    /** What this request has carried out with its key; a use case that a page asks twice is one carrying out. */
    private Set<String> spent = Set.of();

    /** The key of the form in this request, or null: no form, or a form that changes nothing. */
    public String value() {
        try {
            String key = request.getAttribute(ACTING) == null ? null : request.getParameter(PARAMETER);
            return key == null ? null : UUID.fromString(key).toString();
        } catch (ContextNotActiveException | IllegalStateException | IllegalArgumentException noForm) {
            return null;
        }
    }

    /** Whether this request has not spent its key on the action before; from now on it has. */
    public boolean spend(String action) {
        Set<String> more = new HashSet<>(spent);
        boolean first = more.add(action);
        spent = Set.copyOf(more);
        return first;
    }

    /** What was spent so far, for {@link #restore}. */
    public Set<String> spent() {
        return spent;
    }

    /** Takes back what a transaction that was rolled back had spent. */
    public void restore(Set<String> before) {
        spent = before;
    }
}
