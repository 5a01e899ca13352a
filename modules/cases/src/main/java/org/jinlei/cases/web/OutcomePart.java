package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.BehaviourFacts;
import org.jinlei.cases.domain.outcome.DispositionFacts;
import org.jinlei.cases.domain.outcome.DispositionWork;
import org.jinlei.cases.domain.outcome.PoliceAnswer;

/** Behaviour and outcomes of a case, read once a request: for the page of the case and the page of one offender. */
@Named
@RequestScoped
public class OutcomePart {

    @Inject
    private DispositionWork work;

    @Inject
    private CaseInHand file;

    private List<BehaviourFacts> behaviour;
    private List<DispositionFacts> outcomes;

    private List<BehaviourFacts> behaviour() {
        if (behaviour == null) {
            behaviour = work.behaviourOf(file.getId());
        }
        return behaviour;
    }

    private List<DispositionFacts> outcomes() {
        if (outcomes == null) {
            outcomes = work.outcomesOf(file.getId());
        }
        return outcomes;
    }

    /** The coded acts of one offender. */
    public List<BehaviourFacts> behaviourOf(long participantId) {
        return behaviour().stream().filter(one -> one.participantId() == participantId).toList();
    }

    /** Codes of the acts of one offender. */
    public List<BehaviourCode> codesOf(long participantId) {
        return behaviourOf(participantId).stream().map(BehaviourFacts::code).toList();
    }

    /** What the police may do about a coded act (rule 29). */
    public List<PoliceAnswer> answers(BehaviourCode code) {
        return List.copyOf(code.tier().answers());
    }

    /** The outcome that waits or is approved; else the last one that was returned; null when none was proposed. */
    public DispositionFacts outcomeOf(long participantId) {
        List<DispositionFacts> all = all(participantId);
        return all.stream().filter(one -> one.status() != ApprovalStatus.RETURNED).findFirst().orElse(all.isEmpty() ? null : all.get(all.size() - 1));
    }

    /** Every outcome that was proposed for one offender, returned ones included. */
    public List<DispositionFacts> all(long participantId) {
        return outcomes().stream().filter(one -> one.participantId() == participantId).toList();
    }
}
