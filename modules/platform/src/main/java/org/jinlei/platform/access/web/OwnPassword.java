package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.domain.LoginWork;
import org.jinlei.platform.web.Messages;

/** The page on which people change their own password, also the first one they were given. */
@Named
@RequestScoped
public class OwnPassword {

    @NotBlank
    @Size(max = 300)
    private String current;

    @NotBlank
    @Size(max = 300)
    private String fresh;

    @NotBlank
    @Size(max = 300)
    private String repeat;

    @Inject
    private LoginWork loginWork;

    @Inject
    private Access access;

    /** Changes the password and goes on. */
    public void save() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!fresh.equals(repeat)) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text("platform", "password.notRepeated"), null));
            return;
        }
        ExternalContext external = faces.getExternalContext();
        loginWork.changePassword((HttpServletRequest) external.getRequest(), current, fresh);
        external.redirect(external.getRequestContextPath() + NextPage.of(access, "/home"));
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getRepeat() {
        return repeat;
    }

    public void setRepeat(String repeat) {
        this.repeat = repeat;
    }
}
