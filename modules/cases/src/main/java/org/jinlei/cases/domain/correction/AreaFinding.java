package org.jinlei.cases.domain.correction;

/**
 * What was found in one area.
 *
 * @param level   how it stands, null for an area without levels
 * @param finding words, needed where there is no level
 */
public record AreaFinding(AssessmentArea area, AssessmentLevel level, String finding) {

    /** Whether something is judged: a level where the area has levels, words where it has none. */
    boolean isComplete() {
        return area.isLevelled() ? level != null : finding != null && !finding.isBlank();
    }
}
