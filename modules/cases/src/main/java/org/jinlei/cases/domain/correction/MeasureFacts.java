package org.jinlei.cases.domain.correction;

import java.time.LocalDate;
import java.util.List;

/**
 * A measure as a reader sees it, with what was carried out, breached and judged.
 *
 * @param nextRecordOn last day on which the next record is in time, or null when none is due
 * @param overdue      whether that day has passed
 * @param end          how it ended before its last day, or null
 * @param effect       what it brought about, or null while nobody judged it
 */
public record MeasureFacts(long id, MeasureKind kind, String decisionNumber, LocalDate reviewRightsToldOn, LocalDate reviewUntil, LocalDate actionUntil,
        LocalDate startsOn, LocalDate endsOn, String frequency, MeasureRhythm rhythm, long responsibleOfficer, String partner, MeasureEnd end,
        LocalDate liftedOn, String liftedReason, Long liftedBy, boolean running, LocalDate nextRecordOn, boolean overdue, MeasureEffect effect,
        String effectReasons, LocalDate evaluatedOn, Long evaluatedBy, MeasureHistory history) {

    public List<MeasureRecordFacts> records() {
        return history.records();
    }

    /** Whether it lasts for a time and nobody has judged what it brings about. */
    public boolean isToBeEvaluated() {
        return endsOn != null && effect == null;
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
    public MeasureRhythm getRhythm() { return rhythm; }
    public long getResponsibleOfficer() { return responsibleOfficer; }
    public String getPartner() { return partner; }
    public MeasureEnd getEnd() { return end; }
    public LocalDate getLiftedOn() { return liftedOn; }
    public String getLiftedReason() { return liftedReason; }
    public Long getLiftedBy() { return liftedBy; }
    public boolean isRunning() { return running; }
    public LocalDate getNextRecordOn() { return nextRecordOn; }
    public boolean isOverdue() { return overdue; }
    public MeasureEffect getEffect() { return effect; }
    public String getEffectReasons() { return effectReasons; }
    public LocalDate getEvaluatedOn() { return evaluatedOn; }
    public Long getEvaluatedBy() { return evaluatedBy; }
    public List<MeasureRecordFacts> getRecords() { return history.records(); }
    public List<BreachFacts> getBreaches() { return history.breaches(); }
}
