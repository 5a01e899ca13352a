package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.domain.SecondFactorAdministration;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** What the security administrator does with second factors on the pages of a role and of an account. */
@Named
@RequestScoped
public class FactorAdministrationView {

    @Size(max = 200)
    private String reason;

    @Inject
    private SecondFactorAdministration work;

    @Inject
    private Parameters parameters;

    /** Whether the role of the page asks for a second factor. */
    public boolean isAsking() {
        return work.asking().contains(role());
    }

    /** The role of the page asks for a second factor from now on, or no longer. */
    public String ask(boolean asks) {
        work.ask(role(), asks, reason);
        return Redirect.to("/platform/roles/list").done("platform.role");
    }

    /** Takes away the second factor of the account of the page. */
    public String reset() {
        long account = parameters.id();
        work.reset(account, reason);
        return Redirect.to("/platform/users/view", account).done("platform.factorReset");
    }

    private Role role() {
        return parameters.constant("role", Role.class);
    }

    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
}
