package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.SchoolTerm;
import org.jinlei.people.domain.PersonState;
import org.jinlei.people.domain.RegisteredPersons;
import org.jinlei.people.domain.RegisteredPersons.Namesake;
import org.jinlei.people.domain.RegisteredPersons.Related;

/**
 * Recognises the pupils of some hundred rows in the register with a handful of queries: by the identity number, else by name, birth date and a
 * phone of their circle. One who is recognised is never entered again.
 */
@ApplicationScoped
class PupilRecognition {

    @Inject
    private RegisteredPersons persons;

    @Inject
    private EnrolmentRows enrolments;

    /** What the register knows of the pupils, by their place in the list; who is not in it is new. */
    Map<Integer, KnownPupil> recognised(List<RosterPupil> pupils, SchoolTerm term, LocalDate day) {
        Map<IdentityNumber, Long> numbered = persons.numbered(pupils.stream().map(RosterPupil::identityNumber).filter(Objects::nonNull).distinct().toList());
        Map<Integer, Long> found = new LinkedHashMap<>();
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < pupils.size(); i++) {
            Long person = numbered.get(pupils.get(i).identityNumber());
            if (person == null) {
                rest.add(i);
            } else {
                found.put(i, person);
            }
        }
        found.putAll(byCircle(pupils, rest, day));
        return known(found, numbered, pupils, term, day);
    }

    private Map<Integer, Long> byCircle(List<RosterPupil> pupils, List<Integer> rest, LocalDate day) {
        List<RosterPupil> dated = rest.stream().map(pupils::get).filter(pupil -> pupil.birthDate() != null).toList();
        if (dated.isEmpty()) {
            return Map.of();
        }
        LocalDate from = dated.stream().map(RosterPupil::birthDate).min(LocalDate::compareTo).orElseThrow();
        LocalDate to = dated.stream().map(RosterPupil::birthDate).max(LocalDate::compareTo).orElseThrow();
        List<Namesake> namesakes = persons.named(dated.stream().map(RosterPupil::name).collect(Collectors.toSet()), from, to);
        if (namesakes.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Namesake>> byName = namesakes.stream().collect(Collectors.groupingBy(one -> one.name() + one.born()));
        Map<Long, Set<String>> phones = circlePhones(namesakes.stream().map(Namesake::person).collect(Collectors.toSet()), day);
        Map<Integer, Long> found = new HashMap<>();
        for (int i : rest) {
            RosterPupil pupil = pupils.get(i);
            Set<String> told = Adult.of(pupil).stream().flatMap(adult -> adult.phones().stream()).map(persons::key).collect(Collectors.toSet());
            byName.getOrDefault(pupil.name() + pupil.birthDate(), List.of()).stream()
                    .filter(one -> !one.numbered() || pupil.identityNumber() == null)
                    .filter(one -> phones.getOrDefault(one.person(), Set.of()).stream().anyMatch(told::contains))
                    .findFirst().ifPresent(one -> found.put(i, one.person()));
        }
        return found;
    }

    /** The phones of persons and of those around them. */
    private Map<Long, Set<String>> circlePhones(Set<Long> ids, LocalDate day) {
        List<Related> related = persons.related(ids, day);
        Set<Long> all = new HashSet<>(ids);
        related.forEach(one -> all.add(one.other()));
        Map<Long, Set<String>> phones = persons.phones(all);
        Map<Long, Set<String>> circle = new HashMap<>();
        ids.forEach(id -> circle.computeIfAbsent(id, any -> new HashSet<>()).addAll(phones.getOrDefault(id, Set.of())));
        related.forEach(one -> circle.get(one.person()).addAll(phones.getOrDefault(one.other(), Set.of())));
        return circle;
    }

    private Map<Integer, KnownPupil> known(Map<Integer, Long> found, Map<IdentityNumber, Long> numbered, List<RosterPupil> pupils, SchoolTerm term, LocalDate day) {
        Collection<Long> ids = new HashSet<>(found.values());
        Map<Long, PersonState> states = persons.states(ids);
        Map<Long, EnrolmentRows.Last> last = enrolments.last(ids, term);
        Map<Long, List<Related>> related = persons.related(ids, day).stream().collect(Collectors.groupingBy(Related::person));
        Map<Long, Set<String>> phones = persons.phones(related.values().stream().flatMap(List::stream).map(Related::other).collect(Collectors.toSet()));
        Map<Integer, KnownPupil> known = new HashMap<>();
        found.forEach((place, id) -> {
            EnrolmentRows.Last told = last.get(id);
            known.put(place, new KnownPupil(states.get(id), told == null ? TermFacts.NONE : told.facts(), told == null || !told.term().equals(term) ? null : told.json(),
                    related.getOrDefault(id, List.of()).stream().map(one -> new KnownPupil.KnownAdult(one.relation(), one.other(), one.kind(), one.otherName(),
                            phones.getOrDefault(one.other(), Set.of()))).toList(), numbered.containsKey(pupils.get(place).identityNumber())));
        });
        return known;
    }

    /** How a phone is compared with those that are known. */
    String key(PhoneNumber phone) {
        return persons.key(phone);
    }
}
