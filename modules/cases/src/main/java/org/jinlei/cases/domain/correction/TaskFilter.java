package org.jinlei.cases.domain.correction;

/**
 * What a list of corrective-education tasks is narrowed to; null is no condition.
 *
 * @param status status
 * @param unitId village
 * @param mentor colleague who mentors
 */
public record TaskFilter(TaskStatus status, Long unitId, Long mentor) {

    static final TaskFilter NONE = new TaskFilter(null, null, null);
}
