package org.jinlei.cases.domain.correction;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A planned or done meeting as a reader sees it. */
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
