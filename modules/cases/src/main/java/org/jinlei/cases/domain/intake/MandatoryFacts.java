package org.jinlei.cases.domain.intake;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.ReportingUnitKind;

/** A mandatory report as every reader of the report sees it; the name of the unit lies in the reporter's compartment. */
public record MandatoryFacts(long reportId, ReportingUnitKind unitKind, Set<ReportSituation> situations, LocalDateTime learnedAt,
        LocalDateTime reportedAt, long recordedBy, LocalDateTime recordedAt, int version) {

    /** What lay between learning and reporting: a fact, for the law knows "at once" and no number. */
    public Duration gap() {
        return Duration.between(learnedAt, reportedAt);
    }
}
