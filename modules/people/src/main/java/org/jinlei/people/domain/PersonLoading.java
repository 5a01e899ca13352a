package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jinlei.people.LoadedRelation;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;

/** Fills the register in batches, past the entities. Only one of the system's own jobs may; nobody holds the permission. */
@ApplicationScoped
@Transactional
public class PersonLoading {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private BulkRegister bulk;

    @Inject
    private OrganisationDirectory organisation;

    /** See {@link org.jinlei.people.PersonLoader#load}. */
    @UseCase(PeoplePermissions.LOAD)
    public List<Long> load(List<NewPerson> persons, long stationOfStrangers) {
        audit.detail("loaded " + persons.size());
        return bulk.enter(persons.stream().map(person -> new BulkRegister.Entry(person, person.unitId() == null ? stationOfStrangers
                : organisation.unit(person.unitId()).map(UnitSummary::station).orElseThrow())).toList());
    }

    /** See {@link org.jinlei.people.PersonLoader#relate}. */
    @UseCase(PeoplePermissions.LOAD)
    public void relate(List<LoadedRelation> relations) {
        audit.detail("related " + relations.size());
        bulk.relate(relations, Map.of());
    }

    /** See {@link org.jinlei.people.PersonLoader#loaded}. */
    @UseCase(PeoplePermissions.LOAD)
    public List<Long> loaded(int most) {
        return em.createQuery("select p.id from Person p where p.createdBy = :job order by p.id", Long.class).setParameter("job", access.userId())
                .setMaxResults(most).getResultList();
    }

    /** See {@link org.jinlei.people.PersonLoader#related}. */
    @UseCase(PeoplePermissions.LOAD)
    public int related() {
        return em.createQuery("select count(r) from Relation r where r.createdBy = :job", Long.class).setParameter("job", access.userId())
                .getSingleResult().intValue();
    }
}
