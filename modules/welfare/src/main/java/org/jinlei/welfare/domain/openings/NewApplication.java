package org.jinlei.welfare.domain.openings;

import java.time.LocalDate;

/**
 * An application to open a child's file.
 *
 * @param fileId      a restricted file of the applicant's own area, or null for a child from elsewhere
 * @param childName   name of a child from elsewhere
 * @param childNumber its identity number
 * @param stationId   station whose chief decides
 * @param purpose     what for
 * @param words       why it is needed
 * @param until       last day
 */
public record NewApplication(Long fileId, String childName, String childNumber, Long stationId, OpeningPurpose purpose, String words, LocalDate until) {
}
