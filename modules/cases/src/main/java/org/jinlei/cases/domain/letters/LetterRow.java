package org.jinlei.cases.domain.letters;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A line of the list of letters; overdue when the month is over and no answer came. */
public record LetterRow(long id, String number, String addressee, LetterProblem problem, LocalDateTime draftedAt, LocalDate sentOn, LocalDateTime replyDueAt,
        LocalDate repliedOn, LetterStatus status, boolean overdue) {
}
