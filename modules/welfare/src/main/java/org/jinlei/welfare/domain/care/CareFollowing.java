package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonMoved;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.PersonsMerged;
import org.jinlei.people.PersonsParted;
import org.jinlei.welfare.domain.RestrictionSettled;

/** Needs, and what care plans know of a child, follow it to where it lives, in the transaction of the move: who reads the file reads them, and nobody else. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CareFollowing {

    @Inject
    private EntityManager em;

    @Inject
    private PersonDirectory people;

    @Inject
    private NeedDesk desk;

    @Inject
    private CarePlanDesk plans;

    void move(@Observes PersonMoved moved) {
        follow(moved.person().value());
    }

    void merge(@Observes PersonsMerged merged) {
        follow(merged.kept().value());
    }

    void part(@Observes PersonsParted parted) {
        follow(parted.kept().value());
        follow(parted.merged().value());
    }

    /** What is owed to a child goes on with who may know of it. */
    void restriction(@Observes RestrictionSettled touched) {
        em.createQuery("select n from Need n where n.personId in :persons and n.endedOn is null", Need.class).setParameter("persons", touched.persons()).getResultList()
                .forEach(desk::settle);
        em.createQuery("select p from CarePlan p where p.status = :running and p.id in (select c.planId from CareChild c where c.personId in :persons)", CarePlan.class)
                .setParameter("running", CarePlanStatus.RUNNING).setParameter("persons", touched.persons()).getResultList().forEach(plans::settle);
    }

    private void follow(long personId) {
        Set<Long> persons = people.identities(personId);
        PersonSummary child = people.known(List.of(personId)).get(personId);
        if (child == null) {
            return;
        }
        em.createQuery("select n from Need n where n.personId in :persons", Need.class).setParameter("persons", persons).getResultList().forEach(need -> {
            if (need.follow(child.stationId(), child.unitId())) {
                desk.settle(need);
            }
        });
        em.createNativeQuery("update welfare_care_child set station_id = :station, unit_id = :unit where person_id in (:persons)")
                .setParameter("station", child.stationId()).setParameter("unit", child.unitId()).setParameter("persons", persons).executeUpdate();
    }
}
