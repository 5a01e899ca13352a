package org.jinlei.cases.domain.missing;

import java.util.List;
import org.jinlei.cases.domain.CaseGuardian;
import org.jinlei.people.PersonSummary;

/**
 * A child of a search with its name.
 *
 * @param child     the child
 * @param person    who it is
 * @param guardians parents and guardians
 * @param finding   how it was found, or null while it is missing
 */
public record SearchedChild(MissingChildFacts child, PersonSummary person, List<CaseGuardian> guardians, FindingFacts finding) {

    public String name() {
        return person == null ? "" : person.name();
    }
}
