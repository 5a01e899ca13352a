package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.care.CareChildRow;
import org.jinlei.welfare.domain.care.CareMeasureFacts;
import org.jinlei.welfare.domain.care.CareMeasureKind;
import org.jinlei.welfare.domain.care.CarePlanRegister;
import org.jinlei.welfare.domain.care.CarePlanSheet;
import org.jinlei.welfare.domain.care.CarePlanWork;
import org.jinlei.welfare.domain.care.NeedRegister;

/** One care plan: its measures, its children, and which of them have what. */
@Named
@RequestScoped
public class CarePlanView {

    private static final String PAGE = "/welfare/plans/view";

    @Inject
    private CarePlanRegister register;

    @Inject
    private CarePlanWork work;

    @Inject
    private NeedRegister needs;

    @Inject
    private Parameters parameters;

    private CarePlanSheet sheet;
    private CareMeasureKind kind;
    private Long owner;
    private LocalDate due;

    @Size(max = 200)
    private String what;

    @Size(max = 1000)
    private String summary;

    public CarePlanSheet getSheet() {
        if (sheet == null) {
            sheet = register.sheet(parameters.id());
        }
        return sheet;
    }

    /** How many of the children have a measure, as a share of all. */
    public String covered(CareMeasureFacts measure) {
        return Messages.text("welfare", "plan.share", getSheet().done(measure), getSheet().children());
    }

    /** Coverage of a village: each measure with how many of its children have it. */
    public List<String> coverage(CarePlanSheet.Village village) {
        return getSheet().measures().stream().map(one -> Messages.text("welfare", "plan.shareOf", one.what(),
                village.done().get(getSheet().measures().indexOf(one)), village.children())).toList();
    }

    public String addMeasure() {
        work.addMeasure(parameters.id(), kind, what, owner, due);
        return Redirect.to(PAGE, parameters.id()).done("welfare.measureAdded");
    }

    public String end() {
        work.end(parameters.id(), summary);
        return Redirect.to(PAGE, parameters.id()).done("welfare.planEnded");
    }

    public List<CareChildRow> getChildren() { return register.children(parameters.id()); }
    public List<SelectItem> getOwners() { return CarePlaces.choices(needs.owners(getSheet().plan().stationId())); }
    public CareMeasureKind[] getKinds() { return CareMeasureKind.values(); }

    public CareMeasureKind getKind() { return kind; }
    public void setKind(CareMeasureKind value) { kind = value; }
    public Long getOwner() { return owner; }
    public void setOwner(Long value) { owner = value; }
    public LocalDate getDue() { return due; }
    public void setDue(LocalDate value) { due = value; }
    public String getWhat() { return what; }
    public void setWhat(String value) { what = value; }
    public String getSummary() { return summary; }
    public void setSummary(String value) { summary = value; }
}
