package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jinlei.cases.domain.intake.DirectFilingCondition;
import org.jinlei.cases.domain.intake.FilingFacts;
import org.jinlei.cases.domain.intake.FilingWork;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/** Notes which conditions of direct filing a report of sexual assault meets; several may look into it (rule 12). */
@Named
@ViewScoped
public class FilingConditionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private FilingConditionsForm form;
    private FilingConditionsForm opened;
    private Integer version;

    @Inject
    private transient FilingWork work;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    public FilingConditionsForm getForm() {
        if (form == null) {
            form = new FilingConditionsForm();
            form.read(read().getConditions());
        }
        return form;
    }

    private FilingConditionsForm read() {
        FilingFacts review = work.of(parameters.id());
        opened = new FilingConditionsForm();
        if (review != null) {
            opened.read(review.conditions());
            version = review.version();
        }
        return opened;
    }

    public String examine() {
        twoAtOnce.write(() -> work.examine(parameters.id(), form.getConditions(), version), opened, form, this::read,
                field -> Messages.text("cases", "filing.conditions"), (field, value) -> Labels.text(value));
        return Redirect.to("/cases/reports/filing", parameters.id()).done("cases.filingExamined");
    }

    public DirectFilingCondition[] getAllConditions() { return DirectFilingCondition.values(); }
}
