package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jinlei.platform.access.OwnFactor;
import org.jinlei.platform.access.domain.SecondFactorWork;
import org.jinlei.platform.web.Redirect;

/** How things stand with one's own second factor, and what can be done about it with a code. */
@Named
@RequestScoped
public class OwnFactorView {

    private String code;
    private List<String> codes;
    private OwnFactor mine;

    @Inject
    private SecondFactorWork work;

    /** Makes new recovery codes, which the page shows once. */
    public void renew() {
        codes = work.renewCodes(typed());
        mine = null;
    }

    public String replace() {
        work.replace(typed());
        return Redirect.to("/factor").toString();
    }

    public String remove() {
        work.remove((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest(), typed());
        return Redirect.to("/platform/factor").done("platform.factorRemoved");
    }

    /** A code is good once, so it does not stay in the field. */
    private String typed() {
        String typed = code;
        code = null;
        return typed;
    }

    public OwnFactor getMine() {
        if (mine == null) {
            mine = work.mine();
        }
        return mine;
    }

    public List<String> getCodes() { return codes; }
    public String getCode() { return code; }
    public void setCode(String value) { code = value; }
}
