package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import org.jinlei.cases.domain.CaseWork;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/** Copies the number of the province's system into a case file (rule 1). */
@Named
@ViewScoped
public class OfficialNumberView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    private OfficialNumberForm form;

    private OfficialNumberForm opened;

    @Inject
    private transient CaseWork work;

    @Inject
    private transient CaseInHand file;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    public OfficialNumberForm getForm() {
        if (form == null) {
            form = new OfficialNumberForm();
            form.setNumber(read().getNumber());
        }
        return form;
    }

    private OfficialNumberForm read() {
        opened = new OfficialNumberForm();
        opened.setNumber(file.getFile().officialNumber());
        return opened;
    }

    public String save() {
        twoAtOnce.write(() -> work.copyOfficialNumber(file.getId(), form.getNumber(), opened.getNumber()), opened, form, this::read,
                field -> Messages.text("cases", "case.official"), (field, value) -> Labels.text(value));
        return Redirect.to("/cases/view", file.getId()).done("cases.numberCopied");
    }
}
