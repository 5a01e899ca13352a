package org.jinlei.cases.domain.sweep;

import java.time.LocalDateTime;

/** A round as whoever made it sees it. */
public record OwnVisit(long id, LocalDateTime visitedAt, Integer households, String note, long found) {
    public LocalDateTime getVisitedAt() { return visitedAt; }
    public Integer getHouseholds() { return households; }
    public String getNote() { return note; }
    public long getFound() { return found; }
}
