package org.jinlei.welfare.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.visits.PlanFacts;
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
    private Long visitor;
    private Long companion;
    private transient PlanSheet sheet;

    @Min(1)
    @Max(365)
    private Integer rhythm;

    @Size(max = 500)
    private String reason;

    @Inject
    private transient VisitPlanWork plans;

    @Inject
    private transient VisitWork work;

    @Inject
    private transient VisitNames names;

    @Inject
    private transient Parameters parameters;

    public void open() {
        planId = parameters.id();
        PlanFacts plan = getSheet().plan();
        version = plan.version();
        visitor = plan.visitor();
        companion = plan.companion();
        rhythm = plan.ownRhythm();
        reason = plan.ownReason();
    }

    public PlanSheet getSheet() {
        if (sheet == null) {
            sheet = plans.view(planId);
        }
        return sheet;
    }

    public String decide() {
        plans.decide(planId, rhythm, reason, visitor, companion, version);
        return Redirect.to("/welfare/visits/plan", planId).done("welfare.planDecided");
    }

    public List<SelectItem> getVisitors() { return names.items(work.visitors(getSheet().plan().stationId())); }
    public Integer getRhythm() { return rhythm; }
    public void setRhythm(Integer value) { rhythm = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
    public Long getVisitor() { return visitor; }
    public void setVisitor(Long value) { visitor = value; }
    public Long getCompanion() { return companion; }
    public void setCompanion(Long value) { companion = value; }
}
