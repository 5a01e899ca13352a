package org.jinlei.cases.domain.outcome;

import java.time.LocalDateTime;

/** A coded act as a reader sees it. */
public record BehaviourFacts(long participantId, BehaviourCode code, String note, LocalDateTime foundAt) {
    public long getParticipantId() { return participantId; }
    public BehaviourCode getCode() { return code; }
    public String getNote() { return note; }
    public LocalDateTime getFoundAt() { return foundAt; }
}
