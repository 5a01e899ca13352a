package org.jinlei.cases.domain.procedure;

import java.time.LocalDateTime;

/** A questioning as a reader sees it, with its clock. */
public record QuestioningView(long id, long participantId, QuestioningRecord card, LocalDateTime endsBy, LocalDateTime amberAt,
        LocalDateTime completedAt, boolean evidenceUsable) {
    public long getId() { return id; }
    public long getParticipantId() { return participantId; }
    public QuestioningRecord getCard() { return card; }
    public LocalDateTime getEndsBy() { return endsBy; }
    public LocalDateTime getAmberAt() { return amberAt; }
    public LocalDateTime getCompletedAt() { return completedAt; }
    public boolean isEvidenceUsable() { return evidenceUsable; }
}
