package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;

/** A report as a reader sees it, without who reported; {@code reporterOpen} says whether the reader may open that compartment (rule 9). */
public record ReportFacts(long id, String receiptNumber, LocalDateTime receivedAt, ReportChannel channel, long receiver, Long handler,
        boolean anonymous, boolean reporterOpen, String narrative, String place,
        LocalDateTime happenedFrom, LocalDateTime happenedTo, Jurisdiction jurisdiction, LocalDateTime transferDueAt, LocalDateTime transferredAt,
        String transferredTo, String officialNumber, ReportStatus status, String settledReason, LocalDateTime receiptPrintedAt, Long fileId,
        long stationId, Long unitId, int version) {
    public long getId() { return id; }
    public String getReceiptNumber() { return receiptNumber; }
    public LocalDateTime getReceivedAt() { return receivedAt; }
    public ReportChannel getChannel() { return channel; }
    public long getReceiver() { return receiver; }
    public Long getHandler() { return handler; }
    public boolean isAnonymous() { return anonymous; }
    public boolean isReporterOpen() { return reporterOpen; }
    public String getNarrative() { return narrative; }
    public String getPlace() { return place; }
    public LocalDateTime getHappenedFrom() { return happenedFrom; }
    public LocalDateTime getHappenedTo() { return happenedTo; }
    public Jurisdiction getJurisdiction() { return jurisdiction; }
    public LocalDateTime getTransferDueAt() { return transferDueAt; }
    public LocalDateTime getTransferredAt() { return transferredAt; }
    public String getTransferredTo() { return transferredTo; }
    public String getOfficialNumber() { return officialNumber; }
    public ReportStatus getStatus() { return status; }
    public String getSettledReason() { return settledReason; }
    public LocalDateTime getReceiptPrintedAt() { return receiptPrintedAt; }
    public Long getFileId() { return fileId; }
    public long getStationId() { return stationId; }
    public Long getUnitId() { return unitId; }
    public int getVersion() { return version; }
}
