package org.jinlei.cases.domain.procedure;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.time.LimitState;

/**
 * A questioning as a reader sees it, with its clock and what keeps it from being complete.
 *
 * @param missing rules that the card does not keep yet; empty once it is complete
 * @param doubts  doubts about the adult present (rule 16)
 */
public record QuestioningView(long id, long participantId, QuestioningRecord card, LocalDateTime endsBy, LimitState clock,
        LocalDateTime completedAt, Long completedBy, boolean evidenceUsable, List<CaseRule> missing, Set<AttendeeDoubt> doubts, int version) {

    public QuestioningView {
        missing = List.copyOf(missing);
        doubts = Set.copyOf(doubts);
    }

    public long getId() { return id; }
    public long getParticipantId() { return participantId; }
    public QuestioningRecord getCard() { return card; }
    public LocalDateTime getEndsBy() { return endsBy; }
    public LimitState getClock() { return clock; }
    public LocalDateTime getCompletedAt() { return completedAt; }
    public Long getCompletedBy() { return completedBy; }
    public boolean isEvidenceUsable() { return evidenceUsable; }
    public List<CaseRule> getMissing() { return missing; }
    public Set<AttendeeDoubt> getDoubts() { return doubts; }
    public boolean isComplete() { return completedAt != null; }
}
