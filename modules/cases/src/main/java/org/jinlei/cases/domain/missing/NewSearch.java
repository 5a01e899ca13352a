package org.jinlei.cases.domain.missing;

import java.time.LocalDateTime;

/**
 * What begins a search.
 *
 * @param reportId   report from which it begins, or null when it begins directly
 * @param stationId  station that searches
 * @param unitId     village or school concerned, or null
 * @param reportedAt minute 0: when somebody said that the child is missing
 */
public record NewSearch(Long reportId, long stationId, Long unitId, LocalDateTime reportedAt) {
}
