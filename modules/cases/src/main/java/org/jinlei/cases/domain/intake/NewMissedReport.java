package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;
import org.jinlei.cases.ReportingUnitKind;

/**
 * A unit that should have reported and did not.
 *
 * @param unitKind   kind of the unit
 * @param unitName   its name
 * @param knownSince since when it knew, or null when that is not known
 * @param facts      what shows that it knew
 * @param concealed  whether a school knew of serious bullying or of a crime against a pupil and kept it back (rule 33)
 */
public record NewMissedReport(ReportingUnitKind unitKind, String unitName, LocalDateTime knownSince, String facts, boolean concealed) {
}
