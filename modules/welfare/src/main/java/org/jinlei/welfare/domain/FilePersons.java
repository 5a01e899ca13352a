package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jinlei.people.PersonUse;

/** The children who have a file: a roster that is taken back leaves them where they are. */
@ApplicationScoped
class FilePersons implements PersonUse {

    @Inject
    private EntityManager em;

    @Override
    public Set<Long> used(Collection<Long> persons) {
        Set<Long> used = new HashSet<>();
        if (!persons.isEmpty()) {
            em.createNativeQuery("select f.person_id from welfare_child_file f where f.person_id in (:ids)", Long.class).setParameter("ids", persons)
                    .getResultList().forEach(id -> used.add(((Number) id).longValue()));
        }
        return used;
    }
}
