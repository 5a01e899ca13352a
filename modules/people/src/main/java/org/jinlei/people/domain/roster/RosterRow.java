package org.jinlei.people.domain.roster;

import java.time.LocalDateTime;

/** A line of the list of rosters. */
public record RosterRow(long id, String provider, String term, RosterStatus status, int taken, int faulty, String createdBy, LocalDateTime createdAt) {
    public long getId() { return id; }
    public String getProvider() { return provider; }
    public String getTerm() { return term; }
    public RosterStatus getStatus() { return status; }
    public int getTaken() { return taken; }
    public int getFaulty() { return faulty; }
    public String getCreatedBy() { return createdBy; }
    public LocalDateTime getCreatedAt() { return createdAt; }
}
