package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Copies the number of the province's system into a case file (rule 1). */
@Named
@RequestScoped
public class OfficialNumberView {

    @Inject
    private CaseWork work;

    @Inject
    private CaseInHand file;

    @Inject
    private Parameters parameters;

    private String number;
    private boolean typed;

    public String save() {
        work.copyOfficialNumber(parameters.id(), number);
        return Redirect.to("/cases/view", parameters.id()).done("cases.numberCopied");
    }

    public String getNumber() {
        return typed ? number : file.getFile().officialNumber();
    }

    public void setNumber(String value) {
        number = value;
        typed = true;
    }
}
