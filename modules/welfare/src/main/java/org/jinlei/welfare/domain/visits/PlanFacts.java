package org.jinlei.welfare.domain.visits;

import java.time.LocalDate;

/**
 * The plan of a child's visits as a reader sees it.
 *
 * @param rhythmDays what the level of attention, or none, asks for; 0 for a reader who is not told
 * @param ownRhythm  what was decided for this child, or null
 * @param lastSeenOn day on which the child itself was last seen, or null
 * @param nextOn     day agreed at the last visit, or null
 * @param askedOn    last day of a campaign that waits for the child, or null
 * @param dueOn      when the child is visited next at the latest
 */
public record PlanFacts(long id, long fileId, long personId, long stationId, Long unitId, int rhythmDays, Integer ownRhythm, String ownReason, Long visitor, Long companion,
        LocalDate beganOn, LocalDate lastSeenOn, LocalDate nextOn, LocalDate askedOn, LocalDate dueOn, boolean active, int version) {

    /** Days from one visit to the next. */
    public int rhythm() {
        return ownRhythm == null ? rhythmDays : ownRhythm;
    }

    /** When the child is visited next at the latest, whatever campaigns ask for. */
    LocalDate ownDueOn() {
        LocalDate since = (lastSeenOn == null ? beganOn : lastSeenOn).plusDays(rhythm());
        return nextOn == null || since.isBefore(nextOn) ? since : nextOn;
    }

    /** For those who must not know the level of attention: the rhythm would tell it (rule 45). They know when to go there. */
    PlanFacts withoutRhythm() {
        return new PlanFacts(id, fileId, personId, stationId, unitId, 0, null, null, visitor, companion, beganOn, lastSeenOn, nextOn, askedOn, dueOn, active, version);
    }

    public long getId() { return id; }
    public long getFileId() { return fileId; }
    public long getPersonId() { return personId; }
    public Long getUnitId() { return unitId; }
    public int getRhythm() { return rhythm(); }
    public int getRhythmDays() { return rhythmDays; }
    public Integer getOwnRhythm() { return ownRhythm; }
    public String getOwnReason() { return ownReason; }
    public Long getVisitor() { return visitor; }
    public Long getCompanion() { return companion; }
    public LocalDate getBeganOn() { return beganOn; }
    public LocalDate getLastSeenOn() { return lastSeenOn; }
    public LocalDate getNextOn() { return nextOn; }
    public LocalDate getAskedOn() { return askedOn; }
    public LocalDate getDueOn() { return dueOn; }
    public boolean isActive() { return active; }
}
