package org.jinlei.people.domain.roster;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jinlei.people.RelationKind;
import org.jinlei.people.domain.PersonState;

/**
 * A pupil whom the register knows.
 *
 * @param last     what the last roster told, {@link TermFacts#NONE} when there was none
 * @param enrolled the enrolment of the same term as it is, or null
 * @param adults   the circle of the pupil as it is known today
 */
record KnownPupil(PersonState state, TermFacts last, JsonObject enrolled, List<KnownAdult> adults) {

    /** One relation and the person at its other end; phones as digests. */
    record KnownAdult(long relation, long person, RelationKind kind, String name, Set<String> phones) {
    }

    /** What was told for the same term already. */
    TermFacts sameTerm() {
        return enrolled == null ? TermFacts.NONE : last;
    }

    /** The number under which the enrolment of the term stands: that of an entry merged since, if it was written there. */
    long enrolledAs() {
        return enrolled == null ? state.id() : enrolled.getJsonNumber("person").longValue();
    }

    /** The relation that says the same as the roster. */
    Optional<KnownAdult> same(Adult told) {
        return adults.stream().filter(one -> one.kind() == told.kind() && one.name().equals(told.name())).findFirst();
    }

    /** Names of those who are already known in the same part. */
    List<String> inPartOf(Adult told) {
        return adults.stream().filter(one -> one.kind() == told.kind()).map(KnownAdult::name).distinct().toList();
    }
}
