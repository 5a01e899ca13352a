package org.jinlei.cases.domain.correction;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A meeting as a reader sees it; the planned day is null for one beyond the plan. */
public record ContactFacts(long id, LocalDate plannedOn, LocalDateTime doneAt, Long doneBy, String topic, Integer minutes, Mood mood,
        String nextStep, String missedReason) {
    public long getId() { return id; }
    public LocalDate getPlannedOn() { return plannedOn; }
    public LocalDateTime getDoneAt() { return doneAt; }
    public Long getDoneBy() { return doneBy; }
    public String getTopic() { return topic; }
    public Integer getMinutes() { return minutes; }
    public Mood getMood() { return mood; }
    public String getNextStep() { return nextStep; }
    public String getMissedReason() { return missedReason; }
    public boolean isOpen() { return doneAt == null && missedReason == null; }
}
