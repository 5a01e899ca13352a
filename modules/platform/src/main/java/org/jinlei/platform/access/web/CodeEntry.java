package org.jinlei.platform.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.util.OptionalInt;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OwedStep;
import org.jinlei.platform.access.domain.SecondFactorWork;

/** The page between the password and everything else on which the code of the second factor is entered. */
@Named
@RequestScoped
public class CodeEntry {

    @NotBlank
    private String code;

    private String target = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("to");

    private Integer codesLeft;

    @Inject
    private SecondFactorWork work;

    @Inject
    private Access access;

    /** Takes the code and goes on; after a recovery code the page stays and says how many are left. */
    public void submit() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String typed = code;
        code = null;
        OptionalInt left = work.pass((HttpServletRequest) external.getRequest(), typed);
        if (left.isPresent()) {
            codesLeft = left.getAsInt();
        } else {
            external.redirect(external.getRequestContextPath() + NextPage.of(access, target));
        }
    }

    /** Whether the code is still to come. */
    public boolean isOwed() {
        return access.owed() == OwedStep.CODE;
    }

    /** Address of the page to which the person goes on. */
    public String getNext() {
        return NextPage.of(access, target);
    }

    public Integer getCodesLeft() { return codesLeft; }
    public String getCode() { return code; }
    public void setCode(String value) { code = value; }
    public String getTarget() { return target; }
    public void setTarget(String value) { target = value; }
}
