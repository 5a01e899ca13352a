package org.jinlei.cases.domain.correction;

import java.time.LocalDate;

/** A measure as a reader sees it. */
public record MeasureFacts(long id, MeasureKind kind, String decisionNumber, LocalDate reviewUntil, LocalDate actionUntil, LocalDate startsOn,
        LocalDate endsOn, String frequency, long responsibleOfficer, String partner, LocalDate liftedOn) {
    public long getId() { return id; }
    public MeasureKind getKind() { return kind; }
    public String getDecisionNumber() { return decisionNumber; }
    public LocalDate getReviewUntil() { return reviewUntil; }
    public LocalDate getActionUntil() { return actionUntil; }
    public LocalDate getStartsOn() { return startsOn; }
    public LocalDate getEndsOn() { return endsOn; }
    public String getFrequency() { return frequency; }
    public long getResponsibleOfficer() { return responsibleOfficer; }
    public String getPartner() { return partner; }
    public LocalDate getLiftedOn() { return liftedOn; }
}
