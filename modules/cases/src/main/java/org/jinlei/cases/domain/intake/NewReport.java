package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;

/**
 * What is written down about a report.
 *
 * @param stationId         station that receives it
 * @param unitId            village or school concerned, or null
 * @param receivedAt        when it was received
 * @param channel           how it reached the station
 * @param anonymous         whether the reporter wants to stay unnamed
 * @param reporterName      who reported, or null
 * @param reporterPhone     how to reach the reporter, or null
 * @param reporterRelation  relation to the matter, or null
 * @param narrative         what was said
 * @param place             where it happened, or null
 * @param happenedFrom      when at the earliest, or null
 * @param happenedTo        when at the latest, or null
 * @param jurisdiction      ours, or another station's
 * @param officialNumber    number of the province's system, or null
 */
public record NewReport(long stationId, Long unitId, LocalDateTime receivedAt, ReportChannel channel, boolean anonymous, String reporterName,
        String reporterPhone, String reporterRelation, String narrative, String place, LocalDateTime happenedFrom, LocalDateTime happenedTo,
        Jurisdiction jurisdiction, String officialNumber) {
}
