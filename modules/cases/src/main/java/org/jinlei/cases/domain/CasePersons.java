package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.people.PersonUse;

/** Whom files, searches, sweeps and replies name, sealed or not: none of them loses its person when a roster is taken back. */
@ApplicationScoped
class CasePersons implements PersonUse {

    private static final List<String> NAMED = List.of("cases_participant.person_id", "cases_corrective_task.person_id", "cases_questioning.adult_person_id",
            "cases_search_child.person_id", "cases_search_child.searched_person_id", "cases_intervention.person_id", "cases_mentoring_companion.person_id",
            "cases_found_minor.person_id", "cases_record_reply.person_id");

    @Inject
    private EntityManager em;

    @Override
    public Set<Long> used(Collection<Long> persons) {
        Set<Long> used = new HashSet<>();
        if (!persons.isEmpty()) {
            String sql = NAMED.stream().map(column -> "select " + column + " from " + column.substring(0, column.indexOf('.')) + " where " + column + " in (:ids)")
                    .collect(Collectors.joining(" union "));
            em.createNativeQuery(sql, Long.class).setParameter("ids", persons).getResultList().forEach(id -> used.add(((Number) id).longValue()));
        }
        return used;
    }
}
