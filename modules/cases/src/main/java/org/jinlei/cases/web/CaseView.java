package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.CaseStatus;
import org.jinlei.platform.web.Parameters;

/** The page of one case file: what stands at its top. The parts below it have beans of their own. */
@Named
@RequestScoped
public class CaseView {

    @Inject
    private CaseRegister register;

    @Inject
    private Parameters parameters;

    private CaseFacts file;

    public CaseFacts getFile() {
        if (file == null) {
            file = register.view(parameters.id());
        }
        return file;
    }

    /** Tone of the status badge. */
    public String getTone() {
        CaseStatus status = getFile().status();
        return status == CaseStatus.CLOSING_PROPOSED || status == CaseStatus.OPEN ? "soon" : status.isWritable() ? "active" : "quiet";
    }
}
