package org.jinlei.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.people.domain.PersonLoading;

/**
 * Fills the register with thousands of invented persons in seconds, without the search for duplicates. For the demonstration and for
 * measurements only; call it as one of the system's own jobs ({@code Access.asJob}). Each batch is a transaction of its own.
 */
@ApplicationScoped
public class PersonLoader {

    private static final int BATCH = 500;

    @Inject
    private PersonLoading loading;

    /**
     * Registers persons; returns their numbers in the same order.
     *
     * @param stationOfStrangers police station for persons without a village
     */
    public List<Long> load(List<NewPerson> persons, long stationOfStrangers) {
        List<Long> ids = new ArrayList<>(persons.size());
        for (int from = 0; from < persons.size(); from += BATCH) {
            ids.addAll(loading.load(persons.subList(from, Math.min(persons.size(), from + BATCH)), stationOfStrangers));
        }
        return ids;
    }

    /** Numbers of the first persons that were loaded, in the order in which they were given: where a load that was cut off goes on. */
    public List<Long> loaded(int most) {
        return loading.loaded(most);
    }

    /** How many relations were loaded. */
    public int related() {
        return loading.related();
    }

    /** Relates persons. */
    public void relate(List<LoadedRelation> relations) {
        for (int from = 0; from < relations.size(); from += BATCH) {
            loading.relate(relations.subList(from, Math.min(relations.size(), from + BATCH)));
        }
    }
}
