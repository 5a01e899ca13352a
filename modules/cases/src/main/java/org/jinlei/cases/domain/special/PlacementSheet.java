package org.jinlei.cases.domain.special;

import java.time.LocalDate;
import java.util.List;
import org.jinlei.people.SchoolTerm;

/**
 * Specialised education of a minor with its terms.
 *
 * @param facts    what was applied for and decided
 * @param name     name of the minor
 * @param terms    terms that were assessed
 * @param dueTerm  term that is to be assessed next, or null while the minor is not there
 * @param dueOn    last day of that term, or null
 * @param overdue  whether that day has passed
 */
public record PlacementSheet(PlacementFacts facts, String name, List<TermFacts> terms, SchoolTerm dueTerm, LocalDate dueOn, boolean overdue) {

    public PlacementSheet {
        terms = List.copyOf(terms);
    }

    /** Whether the last assessment found the minor fit for an ordinary school. */
    public boolean isFoundFit() {
        return !terms.isEmpty() && terms.get(terms.size() - 1).result() == TermResult.RETURN;
    }
}
