package org.jinlei.cases.domain.correction;

import java.time.LocalDate;
import java.util.List;

/** A measure as a reader sees it, with what was carried out. */
public record MeasureFacts(long id, MeasureKind kind, String decisionNumber, LocalDate reviewRightsToldOn, LocalDate reviewUntil, LocalDate actionUntil,
        LocalDate startsOn, LocalDate endsOn, String frequency, long responsibleOfficer, String partner, LocalDate liftedOn, String liftedReason,
        Long liftedBy, boolean running, List<MeasureRecordFacts> records) {

    public MeasureFacts {
        records = List.copyOf(records);
    }

    public long getId() { return id; }
    public MeasureKind getKind() { return kind; }
    public String getDecisionNumber() { return decisionNumber; }
    public LocalDate getReviewRightsToldOn() { return reviewRightsToldOn; }
    public LocalDate getReviewUntil() { return reviewUntil; }
    public LocalDate getActionUntil() { return actionUntil; }
    public LocalDate getStartsOn() { return startsOn; }
    public LocalDate getEndsOn() { return endsOn; }
    public String getFrequency() { return frequency; }
    public long getResponsibleOfficer() { return responsibleOfficer; }
    public String getPartner() { return partner; }
    public LocalDate getLiftedOn() { return liftedOn; }
    public String getLiftedReason() { return liftedReason; }
    public Long getLiftedBy() { return liftedBy; }
    public boolean isRunning() { return running; }
    public List<MeasureRecordFacts> getRecords() { return records; }
}
