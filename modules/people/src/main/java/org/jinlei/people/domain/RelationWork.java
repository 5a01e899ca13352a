package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.PersonId;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.RelationsChanged;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.codes.CodeLists;
import org.jinlei.platform.codes.Codes;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Who is what to whom, and when somebody last made sure of it. */
@ApplicationScoped
@Transactional
public class RelationWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private People people;

    @Inject
    private UserDirectory users;

    @Inject
    private Codes codes;

    @Inject
    private Event<RelationsChanged> changed;

    /** Relations of a person from both sides, those that hold first. Names are masked unless the caller may read the person's name. */
    @UseCase(PeoplePermissions.READ)
    public List<RelationRow> of(long personId) {
        Person person = people.visible(personId, PeoplePermissions.READ);
        Set<Long> ids = people.identities(person.id());
        List<Relation> relations = em.createQuery("select r from Relation r where r.personId in :ids or r.otherId in :ids order by r.id", Relation.class)
                .setParameter("ids", ids).getResultList().stream().filter(relation -> !(ids.contains(relation.personId()) && ids.contains(relation.otherId())))
                .toList();
        Map<Long, PersonSummary> others = new HashMap<>(people.summaries(relations.stream().map(relation -> other(relation, ids)).toList(),
                people.isOpen(person.stationId(), person.unitId())));
        Map<Long, UserSummary> confirmers = users.byIds(relations.stream().map(Relation::confirmedBy).collect(Collectors.toSet()));
        LocalDate today = LocalDate.now(clock);
        DataScope scope = access.scope(PeoplePermissions.READ);
        return relations.stream().map(relation -> {
            PersonSummary other = others.get(other(relation, ids));
            UserSummary confirmer = confirmers.get(relation.confirmedBy());
            return new RelationRow(relation.id(), other, scope.covers(other.stationId(), other.unitId()), relation.kind(), relation.familyCode(),
                    ids.contains(relation.otherId()), relation.note(), relation.validFrom(), relation.validUntil(), relation.confirmedOn(),
                    confirmer == null ? "" : confirmer.name(), relation.isOver(today), relation.writtenOn());
        }).sorted((one, two) -> Boolean.compare(one.over(), two.over())).toList();
    }

    /** Writes down what another person is to a person; both must be within reach. */
    @UseCase(PeoplePermissions.WRITE)
    public long relate(long personId, NewRelation what) {
        Person person = people.visible(personId, PeoplePermissions.WRITE);
        Person other = people.visible(what.otherId(), PeoplePermissions.READ);
        codes.require(CodeLists.FAMILY, what.family(), LocalDate.now(clock));
        Relation relation = new Relation(person.id(), what.to(other.id()), access.userId(), LocalDateTime.now(clock));
        boolean there = !em.createQuery("select r.id from Relation r where r.personId in :persons and r.otherId in :others and r.kind = :kind "
                + "and (r.validUntil is null or r.validUntil >= :today)", Long.class).setParameter("persons", people.identities(person.id()))
                .setParameter("others", people.identities(other.id())).setParameter("kind", what.kind()).setParameter("today", LocalDate.now(clock)).getResultList().isEmpty();
        if (there) {
            throw new BrokenRule(PersonRule.RELATION_IS_THERE_ALREADY);
        }
        em.persist(relation);
        tell(relation);
        return relation.id();
    }

    /** Somebody has made sure today that the relation still holds. */
    @UseCase(PeoplePermissions.WRITE)
    public void confirm(long relationId) {
        Relation relation = relation(relationId);
        relation.confirm(access.userId(), LocalDate.now(clock));
        tell(relation);
        audit.detail("relation " + relationId);
    }

    /** The relation held until a day; it stays as history. */
    @UseCase(PeoplePermissions.WRITE)
    public void end(long relationId, LocalDate until) {
        Relation relation = relation(relationId);
        relation.end(until);
        tell(relation);
        audit.detail("relation " + relationId + " until " + until);
    }

    private void tell(Relation relation) {
        changed.fire(new RelationsChanged(new PersonId(relation.personId())));
    }

    private Relation relation(long id) {
        Relation relation = em.find(Relation.class, id);
        if (relation == null) {
            throw new NotThere();
        }
        people.visible(relation.personId(), PeoplePermissions.WRITE);
        return relation;
    }

    private static long other(Relation relation, Set<Long> ids) {
        return ids.contains(relation.personId()) ? relation.otherId() : relation.personId();
    }
}
