package org.jinlei.cases.domain;

import java.time.LocalDateTime;

/** A case file on its way from one officer to another, or already answered; {@code from} is null for the first officer. */
public record HandOverFacts(long id, long fileId, String number, String title, Long from, long to, String reason, long requestedBy,
        LocalDateTime requestedAt, LocalDateTime answeredAt, String refusalReason, HandOverStatus status) {
    public long getId() { return id; }
    public long getFileId() { return fileId; }
    public String getNumber() { return number; }
    public String getTitle() { return title; }
    public Long getFrom() { return from; }
    public long getTo() { return to; }
    public String getReason() { return reason; }
    public long getRequestedBy() { return requestedBy; }
    public LocalDateTime getRequestedAt() { return requestedAt; }
    public LocalDateTime getAnsweredAt() { return answeredAt; }
    public String getRefusalReason() { return refusalReason; }
    public HandOverStatus getStatus() { return status; }
    public boolean isPending() { return status == HandOverStatus.PENDING; }
}
