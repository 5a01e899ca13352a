package org.jinlei.people.domain;

import java.time.LocalDateTime;

/**
 * An entry that was merged into a person.
 *
 * @param name   name in that entry
 * @param number its identity number, masked
 * @param by     who merged
 * @param parted when they were parted again, or null
 */
public record MergeRow(long id, long merged, String name, String number, String by, LocalDateTime at, String reason, LocalDateTime parted) {
    public long getId() { return id; }
    public long getMerged() { return merged; }
    public String getName() { return name; }
    public String getNumber() { return number; }
    public String getBy() { return by; }
    public LocalDateTime getAt() { return at; }
    public String getReason() { return reason; }
    public LocalDateTime getParted() { return parted; }
    public boolean isOver() { return parted != null; }
}
