package org.jinlei.welfare.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;
import org.jinlei.welfare.domain.visits.PlanSheet;
import org.jinlei.welfare.domain.visits.VisitPlanWork;
import org.jinlei.welfare.domain.visits.VisitWork;

/** The plan of a child's visits. */
@Named
@ViewScoped
public class VisitPlanView implements Serializable {

    private static final long serialVersionUID = 1L;

    private long planId;
    private int version;

    @Valid
    private final VisitPlanForm form = new VisitPlanForm();

    private VisitPlanForm opened;
    private transient PlanSheet sheet;

    @Inject
    private transient VisitPlanWork plans;

    @Inject
    private transient VisitWork work;

    @Inject
    private transient VisitNames names;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    @Inject
    private transient Parameters parameters;

    public void open() {
        planId = parameters.id();
        read();
        form.read(sheet.plan());
    }

    private VisitPlanForm read() {
        sheet = plans.view(planId);
        version = sheet.plan().version();
        opened = new VisitPlanForm();
        opened.read(sheet.plan());
        return opened;
    }

    public PlanSheet getSheet() {
        if (sheet == null) {
            sheet = plans.view(planId);
        }
        return sheet;
    }

    public String decide() {
        twoAtOnce.write(() -> plans.decide(planId, form.getRhythm(), form.getReason(), form.getVisitor(), form.getCompanion(), version), opened, form, this::read,
                VisitPlanView::label, (field, value) -> names.textOf(field, value, Labels.text(value)));
        return Redirect.to("/welfare/visits/plan", planId).done("welfare.planDecided");
    }

    private static String label(String field) {
        return Messages.text("welfare", switch (field) {
            case "visitor" -> "visit.plannedVisitor";
            case "companion" -> "visit.plannedCompanion";
            case "rhythm" -> "visit.ownRhythm";
            default -> "visit.ownReason";
        });
    }

    public List<SelectItem> getVisitors() { return names.items(work.visitors(getSheet().plan().stationId())); }
    public VisitPlanForm getForm() { return form; }
}
