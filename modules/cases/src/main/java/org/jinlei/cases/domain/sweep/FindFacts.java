package org.jinlei.cases.domain.sweep;

import java.time.LocalDateTime;

/** A minor who was found, as the officers see them. */
public record FindFacts(long id, long sweepId, long visitId, long stationId, long unitId, Long personId, String name, Integer ageSaid, String about, long foundBy,
        LocalDateTime foundAt, Long officer, LocalDateTime givenAt, LocalDateTime receivedAt, FollowUp followUp, Long reportId, String reason, Long settledBy,
        LocalDateTime settledAt, FindStatus status) {

    FindFacts named(String who) {
        return new FindFacts(id, sweepId, visitId, stationId, unitId, personId, who, ageSaid, about, foundBy, foundAt, officer, givenAt, receivedAt, followUp, reportId,
                reason, settledBy, settledAt, status);
    }

    public long getId() { return id; }
    public long getSweepId() { return sweepId; }
    public long getUnitId() { return unitId; }
    public Long getPersonId() { return personId; }
    public String getName() { return name; }
    public Integer getAgeSaid() { return ageSaid; }
    public String getAbout() { return about; }
    public long getFoundBy() { return foundBy; }
    public LocalDateTime getFoundAt() { return foundAt; }
    public Long getOfficer() { return officer; }
    public LocalDateTime getGivenAt() { return givenAt; }
    public LocalDateTime getReceivedAt() { return receivedAt; }
    public FollowUp getFollowUp() { return followUp; }
    public Long getReportId() { return reportId; }
    public String getReason() { return reason; }
    public Long getSettledBy() { return settledBy; }
    public LocalDateTime getSettledAt() { return settledAt; }
    public FindStatus getStatus() { return status; }
}
