package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.jinlei.platform.access.LogInWay;
import org.jinlei.platform.web.Messages;

/** The part of the log-in page for somebody whose browser has shown a certificate. */
@Named
@RequestScoped
public class CertificateEntry {

    @NotBlank
    @Size(max = 300)
    private String password;

    private String target = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("to");

    @Inject
    private Entrance entrance;

    @Inject
    private HttpServletRequest request;

    /** Compares certificate and password and goes on to the page that was asked for. */
    public void submit() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        Optional<String> next = shown().flatMap(certificate -> entrance.comeIn((HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(), new CertificateCredential(certificate, password), LogInWay.CERTIFICATE, target));
        if (next.isPresent()) {
            external.redirect(next.get());
        } else {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text("platform", "login.certificate.refused"), null));
        }
    }

    /** Whether the browser has shown a certificate. */
    public boolean isShown() {
        return shown().isPresent();
    }

    /** Whose certificate it is, as it says itself. */
    public String getSubject() {
        return shown().map(certificate -> certificate.getSubjectX500Principal().getName()).orElse("");
    }

    private Optional<X509Certificate> shown() {
        return CertificateCredential.of(request);
    }

    public String getPassword() { return password; }
    public void setPassword(String value) { password = value; }
    public String getTarget() { return target; }
    public void setTarget(String value) { target = value; }
}
