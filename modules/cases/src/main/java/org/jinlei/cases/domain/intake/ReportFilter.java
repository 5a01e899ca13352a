package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;

/**
 * What a list of reports is narrowed to; null is no condition.
 *
 * @param text    beginning of a receipt number or official number
 * @param status  status
 * @param channel channel
 * @param from    received from here on
 * @param to      received before
 */
public record ReportFilter(String text, ReportStatus status, ReportChannel channel, LocalDateTime from, LocalDateTime to) {
}
