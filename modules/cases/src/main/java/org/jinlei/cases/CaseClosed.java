package org.jinlei.cases;

import java.time.LocalDateTime;
import java.util.Set;
import org.jinlei.people.PersonId;

/**
 * The closing of a case file was approved.
 *
 * @param minors those of its persons who are minors on that day, so that whoever looks after them may look again; empty when the file was sealed in the
 *               same step, for then nobody may learn of it. Whoever hears of it later asks {@link CaseDirectory#stands} first
 */
public record CaseClosed(CaseId file, Set<PersonId> minors, LocalDateTime at) {

    public CaseClosed {
        minors = minors == null ? Set.of() : Set.copyOf(minors);
    }
}
