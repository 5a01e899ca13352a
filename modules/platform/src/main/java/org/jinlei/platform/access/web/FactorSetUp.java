package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OwnFactor;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.domain.SecondFactorWork;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Redirect;

/** Setting up an authenticator: the secret as a picture and as text, its first code, and the recovery codes, which are shown once. */
@Named
@RequestScoped
public class FactorSetUp {

    private String code;
    private List<String> codes;
    private OwnFactor mine;

    @Inject
    private SecondFactorWork work;

    @Inject
    private Access access;

    /** Offers a secret and shows it. */
    public String begin() {
        work.begin();
        return Redirect.to("/factor").toString();
    }

    /** Takes the first code; the page then shows the recovery codes. */
    public void confirm() {
        String typed = code;
        code = null;
        codes = work.confirm((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest(), typed);
        mine = null;
    }

    private OwnFactor mine() {
        if (mine == null) {
            mine = work.mine();
        }
        return mine;
    }

    /** Whether a secret waits for its first code. */
    public boolean isOffered() {
        return mine().offered() != null;
    }

    public boolean isSetUp() {
        return mine().isSetUp();
    }

    /** Whether the person goes no further without a second factor. */
    public boolean isForced() {
        return !access.may(Permission.LOGGED_IN);
    }

    /** The offered secret as a picture for the app's camera. */
    public String getPicture() {
        String product = encoded(Messages.text("platform", "product"));
        return QrPicture.of("otpauth://totp/" + product + ":" + encoded(access.caller().username()) + "?secret=" + mine().offered() + "&issuer=" + product);
    }

    /** The offered secret for typing, in groups of four. */
    public String getSecret() {
        return mine().offered().replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public List<String> getCodes() { return codes; }
    public String getCode() { return code; }
    public void setCode(String value) { code = value; }
}
