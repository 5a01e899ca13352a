package org.jinlei.reporting.domain;

import java.time.LocalDateTime;
import org.jinlei.platform.ledger.LedgerCriteria;

/**
 * A file that somebody asked for, as its owner sees it.
 *
 * @param expected rows counted when it was asked for, {@link #MANY} when there are more than a list counts
 * @param done     rows written so far
 * @param size     bytes so far
 * @param until    when it goes away, or null before it is ready
 */
public record ExportRow(long id, String ledger, LedgerCriteria criteria, ExportFormat format, String reason, ExportStatus status, long expected, long done,
        long size, LocalDateTime requestedAt, LocalDateTime until, int downloads) {

    /** More rows than a list counts: the file is made in the background. */
    public static final long MANY = -1;

    public boolean isSmall() { return expected != MANY; }
    public long getId() { return id; }
    public String getLedger() { return ledger; }
    public ExportFormat getFormat() { return format; }
    public String getReason() { return reason; }
    public ExportStatus getStatus() { return status; }
    public long getExpected() { return expected; }
    public long getDone() { return done; }
    public long getSize() { return size; }
    public LocalDateTime getRequestedAt() { return requestedAt; }
    public LocalDateTime getUntil() { return until; }
    public int getDownloads() { return downloads; }
    public boolean isReady() { return status == ExportStatus.READY; }
    public boolean isUnderWay() { return status.isUnderWay(); }
}
