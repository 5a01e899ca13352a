package org.jinlei.people.domain.roster;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jinlei.people.AlikeNames;
import org.jinlei.people.RelationKind;
import org.jinlei.people.domain.PersonState;

/**
 * A pupil whom the register knows.
 *
 * @param last     what the last roster told, {@link TermFacts#NONE} when there was none
 * @param enrolled the enrolment of the same term as it is, or null
 * @param adults   the circle of the pupil as it is known today
 * @param numbered whether it was recognised by its identity number
 */
record KnownPupil(PersonState state, TermFacts last, JsonObject enrolled, List<KnownAdult> adults, boolean numbered) {

    /** One relation and the person at its other end; phones as digests. */
    record KnownAdult(long relation, long person, RelationKind kind, String name, Set<String> phones) {
    }

    /**
     * Whether the number is that of somebody else by the names: written over, a wrong number would take a child's name away.
     *
     * @param same number of the person of whom somebody has said that it is the same, or null
     */
    boolean isSomebodyElse(RosterPupil told, Long same) {
        return numbered && !Objects.equals(same, state.id()) && !AlikeNames.alike(told.name(), state.name()) && !state.wasCalled(told.name());
    }

    /** Whether the same person is called a little otherwise. */
    boolean isCalledOtherwise(RosterPupil told) {
        return numbered && !told.name().equals(state.name());
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
