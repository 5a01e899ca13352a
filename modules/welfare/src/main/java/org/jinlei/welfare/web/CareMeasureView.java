package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.platform.rules.SeveralDone;
import org.jinlei.platform.web.Explanation;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.care.CareMeasureSheet;
import org.jinlei.welfare.domain.care.CarePlanRegister;
import org.jinlei.welfare.domain.care.CarePlanWork;

/** One measure of a care plan: for which children it was done, and for several more at once. */
@Named
@RequestScoped
public class CareMeasureView {

    @Inject
    private CarePlanRegister register;

    @Inject
    private CarePlanWork work;

    @Inject
    private CarePlaces places;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private CareMeasureSheet sheet;
    private List<String> children = new ArrayList<>();
    private LocalDate on;
    private SeveralDone outcome;

    @Size(max = 500)
    private String words;

    @PostConstruct
    void prepare() {
        on = LocalDate.now(clock);
    }

    public CareMeasureSheet getSheet() {
        if (sheet == null) {
            sheet = register.measure(parameters.id());
        }
        return sheet;
    }

    /** Notes it for the chosen children, each on its own. */
    public void done() {
        outcome = SeveralDone.each(children.stream().map(Long::valueOf).toList(), child -> work.done(parameters.id(), child, on, words));
        children = outcome.refused().stream().map(refusal -> String.valueOf(refusal.id())).toList();
        sheet = null;
    }

    /** Children who do not have it yet. */
    public List<SelectItem> getChoices() {
        return getSheet().children().stream().filter(row -> row.doneOn() == null).map(row -> new SelectItem(String.valueOf(row.id()),
                Messages.text("welfare", "plan.candidate", row.name(), places.unit(row.unitId())))).toList();
    }

    public String why(SeveralDone.Refusal refusal) {
        return refusal.why() == null ? Messages.text("welfare", "plan.gone") : Explanation.explanation(refusal.why());
    }

    public SeveralDone getOutcome() { return outcome; }
    public List<String> getChildren() { return children; }
    public void setChildren(List<String> value) { children = value; }
    public LocalDate getOn() { return on; }
    public void setOn(LocalDate value) { on = value; }
    public String getWords() { return words; }
    public void setWords(String value) { words = value; }
}
