package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jinlei.people.GuardianSummary;
import org.jinlei.people.Masked;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.RelationKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.TemporaryGrants;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;

/**
 * Where a person is fetched from, by every use case: the query carries the scope, so that a person who may not be seen and one who does
 * not exist are the same answer. Called within the transaction of a use case.
 */
@ApplicationScoped
public class People {

    /** Kind of temporary grants on persons. */
    static final String GRANT = "Person";

    private static final int MOST = 1000;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The person if the permission reaches them, for reading or changing; the number of an entry that was merged leads to the one that is kept. */
    Person visible(long id, String permission) {
        List<?> found = em.createNativeQuery("select p.id from people_person p where p.id = (select coalesce(m.merged_into, m.id) from people_person m "
                + "where m.id = :id) and (" + within(access.scope(permission)) + " or p.id in (" + TemporaryGrants.ids(GRANT) + "))", Long.class)
                .setParameter("id", id).setParameter("grantee", access.userId()).getResultList();
        Person person = !found.isEmpty() && access.may(permission) ? em.find(Person.class, found.get(0)) : null;
        if (person == null) {
            throw new NotThere();
        }
        audit.concerns("Person", person.id());
        return person;
    }

    /** Whether the caller may read the name of somebody who lives there. */
    public boolean isOpen(long station, Long unit) {
        return access.scope(PeoplePermissions.READ_FULL).covers(station, unit);
    }

    /** See {@link org.jinlei.people.PersonDirectory#summaries}. */
    public Map<Long, PersonSummary> summaries(Collection<Long> ids, boolean entitled) {
        Set<Long> asked = new TreeSet<>(ids);
        Map<Long, PersonSummary> summaries = new LinkedHashMap<>();
        if (asked.isEmpty()) {
            return summaries;
        }
        if (asked.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " persons at once");
        }
        em.createQuery("select p from Person p where p.id in :ids", Person.class).setParameter("ids", asked).getResultList()
                .forEach(person -> summaries.put(person.id(), summary(kept(person), entitled)));
        audit.concerns("Person", summaries.keySet());
        return summaries;
    }

    private Person kept(Person person) {
        return person.mergedInto() == null ? person : em.find(Person.class, person.mergedInto());
    }

    /** See {@link org.jinlei.people.PersonDirectory#identities}. */
    public Set<Long> identities(long id) {
        Set<Long> all = new LinkedHashSet<>();
        em.createNativeQuery("select coalesce(m.merged_into, m.id) from people_person m where m.id = :id union select p.id from people_person p "
                + "where p.merged_into = (select coalesce(m.merged_into, m.id) from people_person m where m.id = :id)", Long.class).setParameter("id", id)
                .getResultList().forEach(one -> all.add(((Number) one).longValue()));
        return all;
    }

    /** The same for several persons at once. */
    public Set<Long> identities(Collection<Long> ids) {
        Set<Long> all = new TreeSet<>(ids);
        if (!ids.isEmpty()) {
            em.createNativeQuery("select p.id from people_person p where p.merged_into in (:ids)", Long.class).setParameter("ids", ids)
                    .getResultList().forEach(one -> all.add(((Number) one).longValue()));
        }
        return all;
    }

    /** One person, with the name as the caller may read it; whoever asks has found the caller entitled. */
    public PersonSummary summary(long id) {
        return Optional.ofNullable(summaries(List.of(id), false).get(id)).orElseThrow(NotThere::new);
    }

    /** See {@link org.jinlei.people.PersonDirectory#find}. */
    public Optional<PersonSummary> find(long id) {
        try {
            return Optional.of(summary(visible(id, PeoplePermissions.READ), false));
        } catch (NotThere outOfScope) {
            return Optional.empty();
        }
    }

    /** See {@link org.jinlei.people.PersonDirectory#nameTokens}. */
    public Set<String> nameTokens(long id) {
        Set<String> tokens = new LinkedHashSet<>();
        identities(id).forEach(one -> tokens.addAll(em.find(Person.class, one).tokens()));
        return tokens;
    }

    /** See {@link org.jinlei.people.PersonDirectory#guardiansOf}: three statements for however many persons. */
    public Map<Long, List<GuardianSummary>> guardiansOf(Collection<Long> ids, LocalDate on) {
        Map<Long, List<GuardianSummary>> found = new LinkedHashMap<>();
        Map<Long, List<Long>> asked = askedBy(ids);
        if (asked.isEmpty()) {
            return found;
        }
        List<Relation> relations = em.createQuery("select r from Relation r where r.personId in :ids and r.kind in :kinds "
                + "and (r.validFrom is null or r.validFrom <= :day) and (r.validUntil is null or r.validUntil >= :day) order by r.kind, r.id", Relation.class)
                .setParameter("ids", asked.keySet()).setParameter("kinds", RelationKind.GUARDIANS).setParameter("day", on).getResultList();
        Map<Long, PersonSummary> guardians = summaries(relations.stream().map(Relation::otherId).collect(Collectors.toCollection(HashSet::new)), true);
        relations.forEach(relation -> asked.get(relation.personId()).forEach(one -> found.computeIfAbsent(one, any -> new ArrayList<>())
                .add(new GuardianSummary(guardians.get(relation.otherId()), relation.kind(), relation.confirmedOn()))));
        return found;
    }

    /** Every number under which records may know the persons, with the numbers that were asked for. */
    private Map<Long, List<Long>> askedBy(Collection<Long> ids) {
        Map<Long, List<Long>> asked = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createNativeQuery("select m.id, coalesce(m.merged_into, m.id) from people_person m where m.id in (:ids) union select m.id, o.id from people_person m "
                    + "join people_person o on o.merged_into = coalesce(m.merged_into, m.id) where m.id in (:ids)", Object[].class).setParameter("ids", ids)
                    .getResultList().forEach(row -> asked.computeIfAbsent(((Number) ((Object[]) row)[1]).longValue(), any -> new ArrayList<>())
                            .add(((Number) ((Object[]) row)[0]).longValue()));
        }
        return asked;
    }

    /** See {@link org.jinlei.people.PersonDirectory#wardsOf}. */
    public Set<Long> wardsOf(long id, LocalDate on) {
        return new HashSet<>(em.createQuery("select r.personId from Relation r where r.otherId in :ids and r.kind in :kinds "
                + "and (r.validFrom is null or r.validFrom <= :day) and (r.validUntil is null or r.validUntil >= :day)", Long.class)
                .setParameter("ids", identities(id)).setParameter("kinds", RelationKind.GUARDIANS).setParameter("day", on).getResultList());
    }

    PersonSummary summary(Person person, boolean entitled) {
        boolean open = entitled || isOpen(person.stationId(), person.unitId());
        return new PersonSummary(person.id(), open ? person.name() : Masked.name(person.name()), !open, person.sex(), person.birth(),
                person.birth().ageOn(LocalDate.now(clock)), person.stationId(), person.unitId(), open ? person.schoolId() : null);
    }

    /** The scope as a condition on the person; ids are numbers of the tree, never text of a user. */
    static String within(DataScope scope) {
        if (scope.everywhere()) {
            return "1 = 1";
        }
        return "p.station_id in (" + joined(scope.stations()) + ") or p.unit_id in (" + joined(scope.units()) + ")";
    }

    private static String joined(Set<Long> ids) {
        return ids.isEmpty() ? "-1" : ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
