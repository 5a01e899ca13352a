package org.jinlei.platform.access.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.jinlei.platform.access.CertificateFacts;
import org.jinlei.platform.access.CertificateSheet;
import org.jinlei.platform.access.CertificateState;
import org.jinlei.platform.access.domain.CertificateWork;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** The certificates of an account: handed in, looked at, registered, ended. */
@Named
@ViewScoped
public class UserCertificatesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/platform/users/certificates";

    @Size(max = 100000)
    private String text;

    private String fingerprint;
    private Long ended;

    @Size(max = 200)
    private String endReason;

    @Size(max = 200)
    private String needReason;

    private transient CertificateFacts preview;
    private transient CertificateSheet sheet;

    @Inject
    private transient CertificateWork work;

    @Inject
    private transient Parameters parameters;

    public CertificateSheet getSheet() {
        if (sheet == null) {
            sheet = work.of(parameters.id());
        }
        return sheet;
    }

    /** Shows what the certificate says. */
    public void look() {
        fingerprint = null;
        preview = work.preview(parameters.id(), text);
        fingerprint = preview.fingerprint();
    }

    /** Registers the certificate that was looked at. */
    public String register() {
        work.register(parameters.id(), text, fingerprint);
        return Redirect.to(PAGE, parameters.id()).done("platform.certificate");
    }

    public String end() {
        work.end(parameters.id(), ended, endReason);
        return Redirect.to(PAGE, parameters.id()).done("platform.certificateEnded");
    }

    public String need(boolean needed) {
        work.need(parameters.id(), needed, needReason);
        return Redirect.to(PAGE, parameters.id()).done("platform.certificateNeed");
    }

    /** The certificates that can still be ended. */
    public List<SelectItem> getOpen() {
        return getSheet().certificates().stream().filter(one -> one.state() != CertificateState.ENDED)
                .map(one -> new SelectItem(one.id(), one.facts().subject() + " · " + one.facts().serial())).toList();
    }

    public CertificateFacts getPreview() { return preview; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
    public String getFingerprint() { return fingerprint; }
    public Long getEnded() { return ended; }
    public void setEnded(Long value) { ended = value; }
    public String getEndReason() { return endReason; }
    public void setEndReason(String value) { endReason = value; }
    public String getNeedReason() { return needReason; }
    public void setNeedReason(String value) { needReason = value; }
}
