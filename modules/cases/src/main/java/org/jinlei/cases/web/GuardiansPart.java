package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.domain.guardians.FailureSheet;
import org.jinlei.cases.domain.guardians.GuardianWork;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Parameters;

/** Failing guardians of a case, read once a request. */
@Named
@RequestScoped
public class GuardiansPart {

    @Inject
    private GuardianWork work;

    @Inject
    private CaseInHand file;

    @Inject
    private Parameters parameters;

    private List<FailureSheet> sheets;

    public List<FailureSheet> getSheets() {
        if (sheets == null) {
            sheets = work.of(file.getId());
        }
        return sheets;
    }

    /** The one that the address names, or null where none is named. */
    public FailureSheet getCurrent() {
        Long id = parameters.number("guardian");
        return id == null ? null : getSheets().stream().filter(one -> one.facts().id() == id).findFirst().orElseThrow(NotThere::new);
    }

    /** State of one in a word: key of a message; a new one waits for its admonition. */
    public String state(FailureSheet one) {
        return one == null || one.facts().admonishedAt() == null ? "guardian.toAdmonish" : one.facts().guidance() == null ? "guardian.isAdmonished"
                : one.facts().concludedOn() == null ? "guardian.isGuided" : "guardian.isConcluded";
    }

    /** Colour of that state. */
    public String tone(FailureSheet one) {
        return one == null || one.facts().admonishedAt() == null ? "late" : one.facts().isGuided() ? "active" : "good";
    }
}
