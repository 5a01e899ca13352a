package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jinlei.people.AdultSummary;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PersonSummary;

/** See {@link org.jinlei.people.RelationDirectory}. */
@ApplicationScoped
public class AdultsAround {

    @Inject
    private EntityManager em;

    @Inject
    private People people;

    public Map<Long, List<AdultSummary>> around(Collection<Long> persons, LocalDate on) {
        Map<Long, Long> children = new HashMap<>();
        persons.forEach(person -> people.identities(person).forEach(one -> children.put(one, person)));
        if (children.isEmpty()) {
            return Map.of();
        }
        List<Relation> relations = em.createQuery("select r from Relation r where r.personId in :ids and (r.validFrom is null or r.validFrom <= :day) "
                + "and (r.validUntil is null or r.validUntil >= :day) order by r.id", Relation.class)
                .setParameter("ids", children.keySet()).setParameter("day", on).getResultList();
        Map<Long, PersonSummary> adults = people.summaries(relations.stream().map(Relation::otherId).collect(Collectors.toSet()), true);
        Map<Long, List<AdultSummary>> around = new HashMap<>();
        relations.stream().sorted((one, other) -> one.kind().compareTo(other.kind())).filter(relation -> adults.containsKey(relation.otherId()))
                .forEach(relation -> around.computeIfAbsent(children.get(relation.personId()), any -> new ArrayList<>()).add(
                        new AdultSummary(relation.id(), adults.get(relation.otherId()), relation.kind(), relation.note(), relation.confirmedOn(),
                                phones(adults.get(relation.otherId()).id()))));
        return around;
    }

    public Optional<LocalDate> confirmedSince(long person, LocalDate on) {
        return Optional.ofNullable(em.createQuery("select min(r.confirmedOn) from Relation r where r.personId in :ids and (r.validFrom is null or r.validFrom <= :day) "
                + "and (r.validUntil is null or r.validUntil >= :day)", LocalDate.class).setParameter("ids", people.identities(person)).setParameter("day", on).getSingleResult());
    }

    private List<String> phones(long person) {
        return em.find(Person.class, person).facts().phones().stream().map(NewPerson.Phone::getNumber).toList();
    }

    public Map<Long, String> addresses(Collection<Long> persons) {
        Map<Long, String> addresses = new HashMap<>();
        new TreeSet<>(persons).forEach(id -> {
            Person person = em.find(Person.class, id);
            if (person != null && person.mergedInto() != null) {
                person = em.find(Person.class, person.mergedInto());
            }
            String address = person == null ? null : person.facts().address();
            if (address != null && !address.isBlank()) {
                addresses.put(id, address);
            }
        });
        return addresses;
    }
}
