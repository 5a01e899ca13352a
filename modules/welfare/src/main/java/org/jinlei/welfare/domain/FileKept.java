package org.jinlei.welfare.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * How long the contents of an archived file are kept beyond the usual.
 *
 * @param until     until when somebody has them kept longer, or null
 * @param reason    why, or null
 * @param by        who said so, or null
 * @param at        when, or null
 * @param emptiedAt when the contents were deleted, or null
 */
public record FileKept(LocalDate until, String reason, Long by, LocalDateTime at, LocalDateTime emptiedAt) {
    public LocalDate getUntil() { return until; }
    public String getReason() { return reason; }
    public Long getBy() { return by; }
    public LocalDateTime getAt() { return at; }
    public LocalDateTime getEmptiedAt() { return emptiedAt; }
}
