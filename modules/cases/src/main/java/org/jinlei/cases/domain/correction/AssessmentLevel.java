package org.jinlei.cases.domain.correction;

/** How an area of the minor's life stands: words, never a number, and never added up (rule 45). */
public enum AssessmentLevel {
    STABLE,
    WAVERING,
    DIFFICULT
}
