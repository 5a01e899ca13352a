package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.domain.LoginWork;
import org.jinlei.platform.web.Messages;

/** The log-in page. */
@Named
@RequestScoped
public class Login {

    @NotBlank
    @Size(max = 40)
    private String username;

    @NotBlank
    @Size(max = 300)
    private String password;

    private String target = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("to");

    @Inject
    private LoginWork loginWork;

    @Inject
    private SecurityContext security;

    @Inject
    private Access access;

    /** Compares name and password and goes on to the page that was asked for. */
    public void submit() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        AuthenticationStatus status = security.authenticate(request, (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(username, password)).newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text("platform", "login.refused"), null));
            return;
        }
        loginWork.logIn(request);
        external.redirect(external.getRequestContextPath() + NextPage.of(access, target));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
