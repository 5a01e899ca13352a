package org.jinlei.welfare.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jinlei.welfare.domain.visits.PlanFacts;

/** What is typed of a child's visits: who goes there, and a rhythm of its own. */
public class VisitPlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long visitor;
    private Long companion;

    @Min(1)
    @Max(365)
    private Integer rhythm;

    @Size(max = 500)
    private String reason;

    void read(PlanFacts plan) {
        visitor = plan.visitor();
        companion = plan.companion();
        rhythm = plan.ownRhythm();
        reason = plan.ownReason();
    }

    public Integer getRhythm() { return rhythm; }
    public void setRhythm(Integer value) { rhythm = value; }
    public String getReason() { return reason; }
    public void setReason(String value) { reason = value; }
    public Long getVisitor() { return visitor; }
    public void setVisitor(Long value) { visitor = value; }
    public Long getCompanion() { return companion; }
    public void setCompanion(Long value) { companion = value; }
}
