package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.people.BirthDate;
import org.jinlei.people.LoadedRelation;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PersonId;
import org.jinlei.people.PersonRegistered;
import org.jinlei.people.PhoneKind;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.domain.BulkChanges;
import org.jinlei.people.domain.BulkRegister;
import org.jinlei.people.domain.RegisteredPersons;
import org.jinlei.people.domain.RegisteredPersons.Reached;
import org.jinlei.platform.audit.AuditTrail;

/**
 * Writes the adults around the pupils of a piece: who is related already is confirmed, who is reached under the same phone by the same name is the
 * same person, everybody else is entered. Brothers and sisters so share their parents.
 */
@ApplicationScoped
class CircleWriting {

    @Inject
    private BulkRegister bulk;

    @Inject
    private BulkChanges changes;

    @Inject
    private RegisteredPersons persons;

    @Inject
    private RelationConfirming confirming;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PersonRegistered> registered;

    /** An adult of a pupil to whom there is no relation yet. */
    private record Told(RosterPieces.WrittenPupil pupil, Adult adult, String key) {
    }

    /** Writes the circles; by pupil the number of whoever looks after it. */
    Map<Long, Long> write(List<RosterPieces.WrittenPupil> pupils, LocalDate day, long station, Map<Long, Long> stations) {
        Map<Long, Long> carers = new HashMap<>();
        Map<Long, Set<PhoneNumber>> phones = new LinkedHashMap<>();
        Map<Long, RowTrace> confirmed = new LinkedHashMap<>();
        List<Told> strangers = new ArrayList<>();
        for (RosterPieces.WrittenPupil pupil : pupils) {
            for (Adult adult : Adult.of(pupil.told())) {
                KnownPupil.KnownAdult same = pupil.known() == null ? null : pupil.known().same(adult).orElse(null);
                if (same == null) {
                    strangers.add(new Told(pupil, adult, key(adult)));
                } else {
                    confirmed.put(same.relation(), pupil.trace());
                    adult.phones().stream().filter(phone -> !same.phones().contains(persons.key(phone)))
                            .forEach(phone -> addPhone(phones, pupil.trace(), same.person(), phone));
                    noteCarer(carers, pupil, adult, same.person());
                }
            }
        }
        confirming.confirm(confirmed, day);
        relate(strangers, enteredOrFound(strangers, phones, day, station, stations), carers, day);
        Map<Long, List<NewPerson.Phone>> calls = new LinkedHashMap<>();
        phones.forEach((person, some) -> calls.put(person, some.stream().map(phone -> new NewPerson.Phone(phone, PhoneKind.OWN_MOBILE, day)).toList()));
        bulk.call(calls);
        changes.touch(calls.keySet());
        audit.concerns("Person", calls.keySet());
        return carers;
    }

    /** Numbers of the adults, in their order. */
    private List<Long> enteredOrFound(List<Told> strangers, Map<Long, Set<PhoneNumber>> phones, LocalDate day, long station, Map<Long, Long> stations) {
        Map<String, Reached> byPhone = new HashMap<>();
        persons.reached(strangers.stream().flatMap(told -> told.adult().phones().stream()).distinct().toList())
                .forEach(one -> byPhone.putIfAbsent(one.name() + one.phone(), one));
        Map<Long, Set<String>> reachedBy = persons.phones(byPhone.values().stream().map(Reached::person).collect(Collectors.toSet()));
        Map<String, Integer> planned = new LinkedHashMap<>();
        List<Told> entered = new ArrayList<>();
        List<Object> places = new ArrayList<>(strangers.size());
        for (Told told : strangers) {
            Reached there = told.adult().phones().stream().map(phone -> byPhone.get(told.adult().name() + persons.key(phone))).filter(Objects::nonNull).findFirst().orElse(null);
            if (there != null && there.person() != told.pupil().person()) {
                places.add(there.person());
                told.adult().phones().stream().filter(phone -> !reachedBy.getOrDefault(there.person(), Set.of()).contains(persons.key(phone)))
                        .forEach(phone -> addPhone(phones, told.pupil().trace(), there.person(), phone));
            } else {
                Integer place = told.key() == null ? null : planned.get(told.key());
                if (place == null) {
                    place = entered.size();
                    entered.add(told);
                    if (told.key() != null) {
                        planned.put(told.key(), place);
                    }
                }
                places.add(place);
            }
        }
        List<Long> ids = bulk.enter(entered.stream().map(told -> entry(told, day, station, stations)).toList());
        for (int i = 0; i < ids.size(); i++) {
            entered.get(i).pupil().trace().adults().add(ids.get(i));
            registered.fire(new PersonRegistered(new PersonId(ids.get(i))));
        }
        audit.concerns("Person", ids);
        return places.stream().map(place -> place instanceof Integer index ? ids.get(index) : (Long) place).toList();
    }

    private void relate(List<Told> strangers, List<Long> ids, Map<Long, Long> carers, LocalDate day) {
        List<LoadedRelation> relations = new ArrayList<>();
        Map<LoadedRelation, String> codes = new HashMap<>();
        List<RowTrace> traces = new ArrayList<>();
        Set<LoadedRelation> seen = new HashSet<>();
        for (int i = 0; i < strangers.size(); i++) {
            Told told = strangers.get(i);
            LoadedRelation relation = new LoadedRelation(told.pupil().person(), ids.get(i), told.adult().kind(), day);
            noteCarer(carers, told.pupil(), told.adult(), ids.get(i));
            if (seen.add(relation)) {
                relations.add(relation);
                traces.add(told.pupil().trace());
                if (told.adult().familyCode() != null) {
                    codes.put(relation, told.adult().familyCode());
                }
            }
        }
        List<Long> made = bulk.relate(relations, codes);
        for (int i = 0; i < made.size(); i++) {
            traces.get(i).relations().add(made.get(i));
        }
    }

    private static void noteCarer(Map<Long, Long> carers, RosterPieces.WrittenPupil pupil, Adult adult, long person) {
        RosterPupil.Carer carer = pupil.told().guardian();
        if (carer != null && adult.name().equals(carer.name())) {
            carers.put(pupil.person(), person);
        }
    }

    private void addPhone(Map<Long, Set<PhoneNumber>> phones, RowTrace trace, long person, PhoneNumber phone) {
        if (phones.computeIfAbsent(person, any -> new LinkedHashSet<>()).add(phone)) {
            trace.phones().add(new RowTrace.Phone(person, persons.key(phone)));
        }
    }

    private String key(Adult adult) {
        return adult.phones().stream().findFirst().map(phone -> adult.name() + persons.key(phone)).orElse(null);
    }

    private static BulkRegister.Entry entry(Told told, LocalDate day, long station, Map<Long, Long> stations) {
        Long village = told.pupil().told().village();
        return new BulkRegister.Entry(new NewPerson(told.adult().name(), null, told.adult().sex(), BirthDate.UNKNOWN, null, null, null,
                told.adult().phones().stream().map(phone -> new NewPerson.Phone(phone, PhoneKind.OWN_MOBILE, day)).toList(), null, village, null, null),
                village == null ? station : stations.getOrDefault(village, station));
    }
}
