package org.jinlei.welfare.domain.attention;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What calls for attention in a file, and what was decided.
 *
 * @param facts     facts, the latest first
 * @param decisions decisions, the latest first
 * @param basis     numbers of the facts on which each decision rests
 * @param current   the decision that was not ended, or null
 * @param holds     whether it still holds today
 * @param suggested the level that the facts suggest, or null; nobody has to follow it
 */
public record AttentionSheet(List<AttentionFactFacts> facts, List<AttentionFacts> decisions, Map<Long, Set<Long>> basis, AttentionFacts current, boolean holds,
        AttentionLevel suggested) {

    public AttentionSheet {
        facts = List.copyOf(facts);
        decisions = List.copyOf(decisions);
        basis = Map.copyOf(basis);
    }

    public List<AttentionFactFacts> getFacts() { return facts; }
    public List<AttentionFacts> getDecisions() { return decisions; }
    public AttentionFacts getCurrent() { return current; }
    public boolean isHolds() { return holds; }
    public AttentionLevel getSuggested() { return suggested; }

    /** Whether one of the facts says that the child was harmed, or perhaps harmed: its file should be restricted then. */
    public boolean isHarmed() {
        return facts.stream().anyMatch(fact -> fact.kind() == AttentionFactKind.CHILD_HARMED);
    }

    /** The facts on which a decision rests. */
    public List<AttentionFactFacts> factsOf(long decision) {
        return facts.stream().filter(fact -> basis.getOrDefault(decision, Set.of()).contains(fact.id())).toList();
    }
}
