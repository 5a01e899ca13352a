package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;

/** A line of the list of reports; joined when it lies under another report of the same event. */
public record ReportRow(long id, String receiptNumber, LocalDateTime receivedAt, ReportChannel channel, String place, Jurisdiction jurisdiction,
        LocalDateTime transferDueAt, ReportStatus status, String officialNumber, long receiver, boolean joined) {
    public long getId() { return id; }
    public String getReceiptNumber() { return receiptNumber; }
    public LocalDateTime getReceivedAt() { return receivedAt; }
    public ReportChannel getChannel() { return channel; }
    public String getPlace() { return place; }
    public Jurisdiction getJurisdiction() { return jurisdiction; }
    public LocalDateTime getTransferDueAt() { return transferDueAt; }
    public ReportStatus getStatus() { return status; }
    public String getOfficialNumber() { return officialNumber; }
    public long getReceiver() { return receiver; }
    public boolean isJoined() { return joined; }
}
