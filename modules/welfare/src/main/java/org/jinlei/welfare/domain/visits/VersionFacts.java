package org.jinlei.welfare.domain.visits;

import java.time.LocalDateTime;

/**
 * What was written about a visit at one time.
 *
 * @param number 1 for the first, then one for each correction
 * @param said   what was written
 * @param reason why it was corrected; null of the first
 */
public record VersionFacts(int number, NewVisit said, String reason, long writtenBy, LocalDateTime writtenAt) {
    public int getNumber() { return number; }
    public NewVisit getSaid() { return said; }
    public String getReason() { return reason; }
    public long getWrittenBy() { return writtenBy; }
    public LocalDateTime getWrittenAt() { return writtenAt; }
}
