package org.jinlei.cases.domain.letters;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.platform.time.LimitTerms;

/** A recommendation letter as its readers see it; {@code mine} when the reader drafted it or stands in for who did. */
public record LetterFacts(Long id, String number, long stationId, NewLetter text, Long reportId, Long missedReportId, long draftedBy,
        LocalDateTime draftedAt, LocalDateTime proposedAt, Long decidedBy, LocalDateTime decidedAt, String returnedReason, String officialNumber,
        LocalDate sentOn, LocalDateTime replyDueAt, LocalDate repliedOn, String reply, LetterAssessment assessment, String assessmentText,
        LocalDateTime closedAt, LetterStatus status, int version, boolean mine) {

    /** Whether the month is over and no answer came. */
    public boolean isOverdue(LocalDateTime now) {
        return status == LetterStatus.SENT && now.isAfter(replyDueAt);
    }

    /** Colour of the last day for the answer, amber after so many per cent of the month. */
    public String toneAt(LocalDateTime now, int amber) {
        if (repliedOn != null) {
            return repliedOn.isAfter(replyDueAt.toLocalDate()) ? "late" : "good";
        }
        if (status != LetterStatus.SENT) {
            return "quiet";
        }
        return isOverdue(now) ? "late" : now.isBefore(LimitTerms.amberAt(sentOn.atStartOfDay(), replyDueAt, amber)) ? "active" : "soon";
    }
}
