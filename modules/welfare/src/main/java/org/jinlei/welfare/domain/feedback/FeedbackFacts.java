package org.jinlei.welfare.domain.feedback;

import java.time.LocalDateTime;

/** A feedback as those see it who entered it or answer it. */
public record FeedbackFacts(long id, long personId, long stationId, Long unitId, NewFeedback said, LocalDateTime referredAt, long enteredBy, LocalDateTime enteredAt, String answer,
        FeedbackWay toldWay, LocalDateTime toldAt, Long answeredBy, LocalDateTime answeredAt, FeedbackStatus status) {
    public long getId() { return id; }
    public Long getUnitId() { return unitId; }
    public NewFeedback getSaid() { return said; }
    public LocalDateTime getReferredAt() { return referredAt; }
    public long getEnteredBy() { return enteredBy; }
    public LocalDateTime getEnteredAt() { return enteredAt; }
    public String getAnswer() { return answer; }
    public FeedbackWay getToldWay() { return toldWay; }
    public LocalDateTime getToldAt() { return toldAt; }
    public Long getAnsweredBy() { return answeredBy; }
    public LocalDateTime getAnsweredAt() { return answeredAt; }
    public FeedbackStatus getStatus() { return status; }
    public boolean isAnswered() { return status == FeedbackStatus.ANSWERED; }
}
