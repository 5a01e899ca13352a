package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.platform.rules.SeveralDone;
import org.jinlei.platform.rules.SeveralWay;
import org.jinlei.platform.web.Explanation;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.care.CareChildRow;
import org.jinlei.welfare.domain.care.CarePlanRegister;
import org.jinlei.welfare.domain.care.CarePlanSheet;
import org.jinlei.welfare.domain.care.CarePlanWork;

/** Takes several children with a file into a care plan, of one village or of all. */
@Named
@RequestScoped
public class CareChildrenView {

    @Inject
    private CarePlanRegister register;

    @Inject
    private CarePlanWork work;

    @Inject
    private CarePlaces places;

    @Inject
    private Parameters parameters;

    private List<CareChildRow> rows;
    private CarePlanSheet sheet;
    private List<String> children = new ArrayList<>();
    private SeveralWay way = SeveralWay.EACH;
    private SeveralDone outcome;

    /** Takes the chosen children in and shows what became of each. */
    public void add() {
        List<Long> persons = children.stream().map(Long::valueOf).toList();
        outcome = way == SeveralWay.EACH ? SeveralDone.each(persons, person -> work.addChild(parameters.id(), person))
                : SeveralDone.together(persons, () -> work.addChildren(parameters.id(), persons));
        children = outcome.refused().stream().map(refusal -> String.valueOf(refusal.id())).toList();
        rows = null;
    }

    public List<CareChildRow> getRows() {
        if (rows == null) {
            rows = register.candidates(parameters.id(), parameters.number("unit"));
        }
        return rows;
    }

    public CarePlanSheet getSheet() {
        if (sheet == null) {
            sheet = register.sheet(parameters.id());
        }
        return sheet;
    }

    public List<SelectItem> getChoices() {
        return getRows().stream().map(row -> new SelectItem(String.valueOf(row.personId()), Messages.text("welfare", "plan.candidate", row.name(),
                places.unit(row.unitId())))).toList();
    }

    /** Why a child stayed out. */
    public String why(SeveralDone.Refusal refusal) {
        return refusal.why() == null ? Messages.text("welfare", "plan.gone") : Explanation.explanation(refusal.why());
    }

    public SeveralWay[] getWays() { return SeveralWay.values(); }
    public SeveralDone getOutcome() { return outcome; }
    public List<String> getChildren() { return children; }
    public void setChildren(List<String> value) { children = value; }
    public SeveralWay getWay() { return way; }
    public void setWay(SeveralWay value) { way = value; }
}
