package org.jinlei.welfare.domain.openings;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A month of openings and its review. */
public record MonthFacts(Long id, long stationId, LocalDate month, Long reviewedBy, LocalDateTime reviewedAt, String remark) {
    public long getStationId() { return stationId; }
    public LocalDate getMonth() { return month; }
    public Long getReviewedBy() { return reviewedBy; }
    public LocalDateTime getReviewedAt() { return reviewedAt; }
    public String getRemark() { return remark; }
    public boolean isReviewed() { return reviewedAt != null; }
}
