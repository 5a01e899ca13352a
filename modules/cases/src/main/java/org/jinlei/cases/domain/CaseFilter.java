package org.jinlei.cases.domain;

import java.time.LocalDateTime;

/**
 * What a list of case files is narrowed to; null is no condition.
 *
 * @param text     beginning of a number or any part of a participant's name, in characters, pinyin or initials
 * @param status   status
 * @param category what it is about
 * @param officer  dedicated officer
 * @param from     opened from here on
 * @param to       opened before
 */
public record CaseFilter(String text, CaseStatus status, CaseCategory category, Long officer, LocalDateTime from, LocalDateTime to) {
}
