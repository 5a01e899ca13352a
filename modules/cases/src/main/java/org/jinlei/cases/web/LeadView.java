package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import org.jinlei.cases.domain.missing.LeadFacts;
import org.jinlei.cases.domain.missing.LeadGrade;
import org.jinlei.cases.domain.missing.LeadWork;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/** One lead of a search and how far it is to be trusted; several check leads at the same time. */
@Named
@ViewScoped
public class LeadView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    private LeadForm form;

    private LeadForm opened;

    @Inject
    private transient LeadWork work;

    @Inject
    private transient SearchInHand inHand;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    /** The lead that the address names. */
    public LeadFacts getLead() {
        Long id = parameters.number("lead");
        return inHand.getSheet().leads().stream().filter(one -> id != null && one.id() == id).findFirst().orElseThrow(NotThere::new);
    }

    public LeadForm getForm() {
        if (form == null) {
            form = new LeadForm();
            form.read(getLead());
            read();
        }
        return form;
    }

    private LeadForm read() {
        opened = new LeadForm();
        opened.read(getLead());
        return opened;
    }

    public String grade() {
        twoAtOnce.write(() -> work.grade(inHand.getId(), getLead().id(), form.getGrade(), form.getReason(), opened.gradedAt()), opened, form, this::read,
                field -> Messages.text("cases", field.equals("grade") ? "search.grade" : "search.gradingReason"), (field, value) -> Labels.text(value));
        return Redirect.to("/cases/searches/board", inHand.getId()).done("cases.leadGraded");
    }

    public LeadGrade[] getGrades() { return LeadGrade.values(); }
}
