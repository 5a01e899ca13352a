package org.jinlei.cases.domain.letters;

import java.time.LocalDate;

/**
 * What a list of letters is narrowed to; null is no condition.
 *
 * @param overdue whether the month is over and no answer came
 * @param from    drafted on this day or later
 * @param to      drafted on this day or earlier
 */
public record LetterFilter(LetterStatus status, LetterProblem problem, Boolean overdue, LocalDate from, LocalDate to) {

    static final LetterFilter NONE = new LetterFilter(null, null, null, null, null);
}
