package org.jinlei.cases.domain.correction;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A meeting as a reader sees it; the planned day is null for one beyond the plan.
 *
 * @param plannedWith member of the group whose meeting it is, null for the mentor
 * @param postponedTo the day to which it was put off, or null
 * @param sitting     the same in every plan of one sitting, or null
 * @param ownWords    what the child said itself
 */
public record ContactFacts(long id, LocalDate plannedOn, LocalDateTime doneAt, Long doneBy, String topic, Integer minutes, Mood mood,
        String nextStep, String missedReason, String plannedTopic, Long plannedWith, LocalDate postponedTo, String sitting, String ownWords) {
    public long getId() { return id; }
    public LocalDate getPlannedOn() { return plannedOn; }
    public LocalDateTime getDoneAt() { return doneAt; }
    public Long getDoneBy() { return doneBy; }
    public String getTopic() { return topic; }
    public Integer getMinutes() { return minutes; }
    public Mood getMood() { return mood; }
    public String getNextStep() { return nextStep; }
    public String getMissedReason() { return missedReason; }
    public String getPlannedTopic() { return plannedTopic; }
    public Long getPlannedWith() { return plannedWith; }
    public LocalDate getPostponedTo() { return postponedTo; }
    public String getSitting() { return sitting; }
    public String getOwnWords() { return ownWords; }
    public boolean isOpen() { return doneAt == null && missedReason == null; }
}
