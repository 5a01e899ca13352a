package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashSet;
import java.util.Set;

/** Keeps the table of search words in step with the persons. */
@ApplicationScoped
class PersonTokens {

    @Inject
    private EntityManager em;

    /** Writes the words of a person anew, those of the entries that were merged into it with them; an entry that leads to another has none. */
    void write(Person person) {
        em.createNativeQuery("delete from people_person_token where person_id = :person").setParameter("person", person.id()).executeUpdate();
        if (person.mergedInto() != null) {
            return;
        }
        Set<String> words = new LinkedHashSet<>(person.tokens());
        em.createQuery("select p from Person p where p.mergedInto = :person", Person.class).setParameter("person", person.id()).getResultList()
                .forEach(entry -> words.addAll(entry.tokens()));
        Query insert = em.createNativeQuery("insert into people_person_token (person_id, token, station_id, unit_id) values (:person, :token, :station, :unit)");
        for (String token : words) {
            insert.setParameter("person", person.id()).setParameter("token", token).setParameter("station", person.stationId())
                    .setParameter("unit", person.unitId()).executeUpdate();
        }
    }
}
