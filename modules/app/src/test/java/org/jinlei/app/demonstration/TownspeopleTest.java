package org.jinlei.app.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.LoadedRelation;
import org.jinlei.people.NewPerson;
import org.jinlei.people.RelationKind;
import org.junit.jupiter.api.Test;

/** The invented town: the same every time, nobody's numbers, everybody of an age that fits the school. */
class TownspeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final long PRIMARY = 1;
    private static final long JUNIOR = 2;

    private final Townspeople town = town(TODAY);

    @Test
    void isTheSameEveryTime() {
        assertEquals(town.persons(), town(TODAY).persons());
    }

    @Test
    void keepsEverybodysPlaceAtALaterStart() {
        assertEquals(names(town), names(town(TODAY.plusMonths(2))));
    }

    @Test
    void nobodySharesANumberAndNoneCanBelongToAnybody() {
        List<String> numbers = town.persons().stream().filter(person -> person.identityNumber() != null).map(person -> person.identityNumber().value()).toList();
        assertEquals(numbers.size(), numbers.stream().distinct().count());
        assertTrue(numbers.stream().allMatch(number -> number.startsWith("140590")));
        assertTrue(town.persons().stream().flatMap(person -> person.phones().stream()).allMatch(phone -> phone.number().value().startsWith("154")));
    }

    @Test
    void pupilsAreOfTheAgeOfTheirSchool() {
        town.persons().stream().filter(person -> person.unitId() != null && person.schoolId() != null && person.schoolId() == PRIMARY)
                .forEach(pupil -> assertTrue(age(pupil) >= 6 && age(pupil) <= 12, pupil.birth()::toString));
        town.persons().stream().filter(person -> person.unitId() != null && person.schoolId() != null && person.schoolId() == JUNIOR)
                .forEach(pupil -> assertTrue(age(pupil) >= 12 && age(pupil) <= 15, pupil.birth()::toString));
    }

    @Test
    void someBirthDatesRestOnWordsOnly() {
        assertTrue(town.persons().stream().anyMatch(person -> person.birth().evidence() == BirthEvidence.STATEMENT && person.identityNumber() == null));
    }

    @Test
    void theBoyOfTheFirstStoryIsThirteenAndHasParents() {
        List<Long> ids = LongStream.range(100, 100L + town.persons().size()).boxed().toList();
        Inhabitants named = town.named(ids);
        assertEquals(13, age(town.persons().get(0)));
        List<LoadedRelation> his = town.relations(ids).stream().filter(relation -> relation.personId() == named.boy()).toList();
        assertEquals(List.of(RelationKind.FATHER, RelationKind.MOTHER), his.stream().map(LoadedRelation::kind).toList());
        assertEquals(List.of(named.father(), named.mother()), his.stream().map(LoadedRelation::otherId).toList());
    }

    private static int age(NewPerson person) {
        return person.birth().ageOn(TODAY).least();
    }

    private static List<String> names(Townspeople town) {
        return town.persons().stream().map(NewPerson::name).toList();
    }

    private static Townspeople town(LocalDate today) {
        return new Townspeople(List.of(new Townspeople.School(PRIMARY, 600, 6, 6), new Townspeople.School(JUNIOR, 300, 12, 3)), List.of(10L, 11L, 12L), today);
    }
}
