package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.NameTokens;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.people.domain.Duplicate.Likeness;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;

/** Looks for somebody registered who may be the person that is about to be registered. Shows nobody beyond the caller's scope. */
@ApplicationScoped
class Duplicates {

    private static final int MOST = 10;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private People people;

    @Inject
    private PersonIndex index;

    @Inject
    private OrganisationDirectory organisation;

    DuplicateSearch of(NewPerson what) {
        Map<Long, Likeness> alike = new LinkedHashMap<>();
        for (Likeness likeness : EnumSet.allOf(Likeness.class)) {
            matches(likeness, what).forEach(id -> alike.putIfAbsent(id, likeness));
        }
        List<Duplicate> found = alike.isEmpty() ? List.of()
                : em.createQuery("select p from Person p where p.id in :ids", Person.class).setParameter("ids", alike.keySet()).getResultStream()
                        .map(person -> duplicate(person, alike.get(person.id())))
                        .sorted(Comparator.comparing(Duplicate::likeness).thenComparing(duplicate -> duplicate.person().id()))
                        .limit(MOST).toList();
        audit.concerns("Person", found.stream().map(duplicate -> duplicate.person().id()).toList());
        return new DuplicateSearch(key(what, found), found);
    }

    /**
     * Refuses an identity number that is registered for somebody else. Beyond the caller's scope only the police station to ask is named:
     * that a number is registered says nothing about why.
     */
    void refuseRegistered(IdentityNumber number, Long except) {
        if (number == null) {
            return;
        }
        List<?> stations = em.createNativeQuery("select p.station_id from people_person p where p.identity_index = :number and p.id <> :except")
                .setParameter("number", index.of(number)).setParameter("except", except == null ? -1 : except).getResultList();
        if (!stations.isEmpty()) {
            throw new BrokenRule(PersonRule.IDENTITY_NUMBER_IS_REGISTERED, organisation.name(((Number) stations.get(0)).longValue()));
        }
    }

    private List<Long> matches(Likeness likeness, NewPerson what) {
        String condition = switch (likeness) {
            case SAME_IDENTITY_NUMBER -> what.identityNumber() == null ? null : "p.identity_index = :number";
            case SAME_NAME_AND_BIRTH -> what.birth().isKnown() ? "p.name = :name and p.born_from <= :to and p.born_to >= :from" : null;
            case SAME_NAME_AND_PHONE -> what.phones().isEmpty() ? null
                    : "p.name = :name and exists (select 1 from people_phone h where h.person_id = p.id and h.number_index in :phones)";
            case SIMILAR_NAME_AND_BIRTH -> what.birth().isKnown() ? "p.pinyin = :pinyin and p.born_from <= :to and p.born_to >= :from" : null;
        };
        if (condition == null) {
            return List.of();
        }
        String sql = "select p.id from people_person p where p.merged_into is null and " + condition + " and (" + People.within(access.scope(PeoplePermissions.READ_FULL))
                + ") order by p.id limit " + MOST;
        Query query = em.createNativeQuery(sql);
        bind(query, sql, "number", what.identityNumber() == null ? null : index.of(what.identityNumber()));
        bind(query, sql, "name", what.name());
        bind(query, sql, "pinyin", NameTokens.pinyin(what.name()));
        bind(query, sql, "from", what.birth().earliest());
        bind(query, sql, "to", what.birth().latest());
        bind(query, sql, "phones", what.phones().stream().map(phone -> index.of(phone.number())).toList());
        List<Long> ids = new ArrayList<>();
        query.getResultList().forEach(id -> ids.add(((Number) id).longValue()));
        return ids;
    }

    private static void bind(Query query, String sql, String name, Object value) {
        if (sql.contains(":" + name)) {
            query.setParameter(name, value);
        }
    }

    private Duplicate duplicate(Person person, Likeness likeness) {
        NewPerson facts = person.facts();
        return new Duplicate(people.summary(person, false), likeness, facts.identityNumber() == null ? "" : facts.identityNumber().masked(),
                facts.phones().stream().map(NewPerson.Phone::getMasked).toList(), organisation.name(facts.unitId()), organisation.name(facts.schoolId()));
    }

    /** Bound to who searched, for what, and what was found: when a likely duplicate has come since, the search must be made again. */
    private String key(NewPerson what, List<Duplicate> found) {
        String text = access.userId() + "\n" + what.name() + "\n" + what.birth().earliest() + "\n" + what.birth().latest() + "\n"
                + (what.identityNumber() == null ? "" : what.identityNumber().value()) + "\n"
                + what.phones().stream().map(phone -> phone.number().value()).sorted().collect(Collectors.joining(",")) + "\n"
                + found.stream().map(duplicate -> String.valueOf(duplicate.person().id())).collect(Collectors.joining(","));
        return HexFormat.of().formatHex(index.seal(text));
    }
}
