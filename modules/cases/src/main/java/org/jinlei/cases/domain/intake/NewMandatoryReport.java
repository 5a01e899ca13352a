package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.ReportingUnitKind;

/**
 * What is written down about a report that the law demands.
 *
 * @param unitKind   kind of the unit that reported
 * @param unitName   its name, or null: it lies in the reporter's compartment, for it may say who reported
 * @param situations which of the nine situations, at least one
 * @param learnedAt  when the unit learned of it
 * @param reportedAt when it reported
 */
public record NewMandatoryReport(ReportingUnitKind unitKind, String unitName, List<ReportSituation> situations, LocalDateTime learnedAt,
        LocalDateTime reportedAt) {
}
