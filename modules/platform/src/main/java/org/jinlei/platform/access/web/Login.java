package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jinlei.platform.access.LogInWay;
import org.jinlei.platform.access.domain.OidcSettings;
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
    private Entrance entrance;

    @Inject
    private OidcSettings unified;

    /** Compares name and password and goes on to the page that was asked for. */
    public void submit() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        Optional<String> next = entrance.comeIn((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(),
                new UsernamePasswordCredential(username, password), LogInWay.PASSWORD, target);
        if (next.isPresent()) {
            external.redirect(next.get());
        } else {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text("platform", "login.refused"), null));
        }
    }

    /** Address of the unified log-in, null when the site has none. */
    public String getUnified() {
        return unified.isOn() ? "/oidc" + (target == null ? "" : "?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8)) : null;
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
