package org.jinlei.welfare.domain.analysis;

import java.util.List;
import org.jinlei.people.PersonSummary;

/**
 * An order for a large selection as who gave it sees it.
 *
 * @param refused the first of those for whom it was not done
 */
public record SelectionSheet(SelectionFacts order, List<Refused> refused) {

    public SelectionSheet {
        refused = List.copyOf(refused);
    }

    /** @param rule which rule refused, or null when the child is no longer there for who ordered it */
    public record Refused(PersonSummary child, String rule) {
        public PersonSummary getChild() { return child; }
        public String getRule() { return rule; }
    }

    /** Whether more were refused than are listed here. */
    public boolean isCut() {
        return refused.size() < order.refused();
    }

    public SelectionFacts getOrder() { return order; }
    public List<Refused> getRefused() { return refused; }
}
