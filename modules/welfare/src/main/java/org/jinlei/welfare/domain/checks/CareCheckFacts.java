package org.jinlei.welfare.domain.checks;

import java.time.LocalDateTime;

/**
 * That somebody is asked to look whether a child needs care, and what they found.
 *
 * @param id        its number
 * @param fileId    file of the child
 * @param askedAt   since when it is asked
 * @param outcome   what was found, or null
 * @param note      in words, or null
 * @param doneBy    who looked, or null
 * @param doneAt    when, or null
 */
public record CareCheckFacts(long id, long fileId, LocalDateTime askedAt, CheckOutcome outcome, String note, Long doneBy, LocalDateTime doneAt) {

    public long getId() { return id; }
    public long getFileId() { return fileId; }
    public LocalDateTime getAskedAt() { return askedAt; }
    public CheckOutcome getOutcome() { return outcome; }
    public String getNote() { return note; }
    public Long getDoneBy() { return doneBy; }
    public LocalDateTime getDoneAt() { return doneAt; }
    public boolean isOpen() { return doneAt == null; }
}
