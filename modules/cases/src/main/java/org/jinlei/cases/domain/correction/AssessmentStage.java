package org.jinlei.cases.domain.correction;

/** When in a mentoring the minor is assessed. */
public enum AssessmentStage {
    START,
    MIDDLE,
    END
}
