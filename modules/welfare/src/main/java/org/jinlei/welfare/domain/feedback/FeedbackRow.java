package org.jinlei.welfare.domain.feedback;

import java.time.LocalDateTime;
import org.jinlei.people.PersonSummary;

/** A feedback in a list: who gave it is told on its own page only. */
public record FeedbackRow(long id, PersonSummary child, Long unitId, GiverKind kind, FeedbackWay way, LocalDateTime givenAt, long enteredBy, FeedbackStatus status) {
    public long getId() { return id; }
    public PersonSummary getChild() { return child; }
    public Long getUnitId() { return unitId; }
    public GiverKind getKind() { return kind; }
    public FeedbackWay getWay() { return way; }
    public LocalDateTime getGivenAt() { return givenAt; }
    public long getEnteredBy() { return enteredBy; }
    public FeedbackStatus getStatus() { return status; }
}
