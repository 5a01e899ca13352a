package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** Keeps the table of search words in step with the persons. */
@ApplicationScoped
class PersonTokens {

    @Inject
    private EntityManager em;

    /** Writes the words of a person anew. */
    void write(Person person) {
        em.createNativeQuery("delete from people_person_token where person_id = :person").setParameter("person", person.id()).executeUpdate();
        Query insert = em.createNativeQuery("insert into people_person_token (person_id, token, station_id, unit_id) values (:person, :token, :station, :unit)");
        for (String token : person.tokens()) {
            insert.setParameter("person", person.id()).setParameter("token", token).setParameter("station", person.stationId())
                    .setParameter("unit", person.unitId()).executeUpdate();
        }
    }
}
