package org.jinlei.app.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.LoadedRelation;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PhoneKind;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.RelationKind;
import org.jinlei.people.Sex;

/**
 * Everybody in the town, the same every time for the same school year: pupils class by class with the parents or grandparents they live
 * with and a teacher for each class. No number belongs to anybody: the division 140590 is not assigned, no carrier has the prefix 154.
 */
final class Townspeople {

    private static final String DIVISION = "140590";
    private static final int CLASS_SIZE = 45;
    private static final int OLDEST_CHILD_BIRTH = 24;

    private static final int BOY = 0;
    private static final int FATHER = 1;
    private static final int MOTHER = 2;
    private static final int JUNIOR_AGE = 12;

    /** A relation between two positions in the list of persons. */
    private record Link(int person, int other, RelationKind kind) {
    }

    private record Identity(IdentityNumber number, BirthDate birth) {
    }

    /** A school with the birth years of its grades, counted back from the year in which the school year began. */
    record School(long id, int pupils, int youngest, int grades) {
    }

    /** A pupil, who looks after it, as what, and who teaches the class. */
    record Household(NewPerson child, NewPerson adult, RelationKind kind, NewPerson teacher) {
    }

    private final Random random = new Random(140590);
    private final Names names = new Names(random);
    private final List<Long> villages;
    private final LocalDate today;
    private final int schoolYear;
    private final List<NewPerson> persons = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Integer> juniors = new ArrayList<>();
    private final Map<String, Integer> sequences = new HashMap<>();

    Townspeople(List<School> schools, List<Long> villages, LocalDate today) {
        this.villages = List.copyOf(villages);
        this.today = today;
        this.schoolYear = today.minusMonths(8).getYear();
        School junior = schools.stream().filter(school -> school.youngest() == JUNIOR_AGE).findFirst().orElseThrow();
        boyOfTheFirstStory(junior.id());
        schools.forEach(this::enrol);
    }

    List<NewPerson> persons() {
        return persons;
    }

    /** The relations, once the persons have their numbers. */
    List<LoadedRelation> relations(List<Long> ids) {
        return links.stream().map(link -> new LoadedRelation(ids.get(link.person()), ids.get(link.other()), link.kind(),
                today.minusDays(link.person() % 300 + 1L))).toList();
    }

    /** The pupils of a school, each with an adult of the household and the teacher of the class. */
    List<Household> households(long school) {
        Map<Integer, Integer> adults = new HashMap<>();
        Map<Integer, RelationKind> kinds = new HashMap<>();
        Map<Integer, Integer> teachers = new HashMap<>();
        links.forEach(link -> {
            if (link.kind() == RelationKind.CLASS_TEACHER) {
                teachers.put(link.person(), link.other());
            } else {
                adults.put(link.person(), link.other());
                kinds.put(link.person(), link.kind());
            }
        });
        return teachers.keySet().stream().sorted().filter(child -> persons.get(child).schoolId() != null && persons.get(child).schoolId() == school)
                .map(child -> new Household(persons.get(child), persons.get(adults.get(child)), kinds.get(child), persons.get(teachers.get(child)))).toList();
    }

    /** The persons whom the stories name. */
    Inhabitants named(List<Long> ids) {
        return new Inhabitants(ids.size(), ids.get(BOY), ids.get(FATHER), ids.get(MOTHER), juniors.stream().map(ids::get).toList());
    }

    private void boyOfTheFirstStory(long school) {
        LocalDate born = today.minusYears(13).minusMonths(4);
        long village = villages.get(0);
        add("仇子轩", Sex.MALE, evident(born, Sex.MALE), village, school, false);
        add("仇建国", Sex.MALE, evident(born.minusYears(27), Sex.MALE), village, null, true);
        add("单秀英", Sex.FEMALE, evident(born.minusYears(25), Sex.FEMALE), village, null, true);
        links.add(new Link(BOY, FATHER, RelationKind.FATHER));
        links.add(new Link(BOY, MOTHER, RelationKind.MOTHER));
    }

    private void enrol(School school) {
        int teacher = 0;
        for (int pupil = 0; pupil < school.pupils(); pupil++) {
            if (pupil % CLASS_SIZE == 0) {
                teacher = adult(names.surname(), random.nextInt(3) > 0, 30 + random.nextInt(25), null, school.id());
            }
            int grade = pupil * school.grades() / school.pupils();
            if (school.youngest() == JUNIOR_AGE && grade == school.grades() - 1) {
                juniors.add(persons.size());
            }
            LocalDate latest = LocalDate.of(schoolYear - school.youngest() - grade, 8, 31);
            household(latest.minusDays(random.nextInt(365)), school.id(), teacher);
        }
    }

    /** A pupil and whom he or she lives with: both parents, one of them, or grandparents where the parents work elsewhere. */
    private void household(LocalDate born, long school, int teacher) {
        String surname = names.surname();
        boolean girl = random.nextBoolean();
        Sex sex = girl ? Sex.FEMALE : Sex.MALE;
        long village = villages.get(random.nextInt(villages.size()));
        int child = persons.size();
        add(names.of(surname, girl), sex, evident(born, sex), village, school, false);
        links.add(new Link(child, teacher, RelationKind.CLASS_TEACHER));
        int years = today.getYear() - born.getYear() + OLDEST_CHILD_BIRTH;
        int kind = random.nextInt(100);
        if (kind < 45) {
            links.add(new Link(child, adult(surname, false, years + random.nextInt(8), village, null), RelationKind.FATHER));
        } else if (kind < 90) {
            links.add(new Link(child, adult(names.surname(), true, years + random.nextInt(6), village, null), RelationKind.MOTHER));
        } else {
            links.add(new Link(child, adult(surname, random.nextBoolean(), years + 24 + random.nextInt(8), village, null), RelationKind.GRANDPARENT));
        }
    }

    private int adult(String surname, boolean woman, int years, Long village, Long school) {
        Sex sex = woman ? Sex.FEMALE : Sex.MALE;
        int position = persons.size();
        add(names.of(surname, woman), sex, evident(today.minusYears(years).minusDays(random.nextInt(365)), sex), village, school, true);
        return position;
    }

    /** A number for nearly everybody; of one child in two hundred only somebody's word is known. */
    private Identity evident(LocalDate born, Sex sex) {
        if (!persons.isEmpty() && random.nextInt(200) == 0) {
            return new Identity(null, BirthDate.on(born, BirthEvidence.STATEMENT));
        }
        String day = born.toString().replace("-", "");
        int parity = sex == Sex.MALE ? 1 : 0;
        int sequence = sequences.merge(day + parity, 1, Integer::sum) * 2 - parity;
        String digits = DIVISION + day + String.format("%03d", sequence);
        IdentityNumber number = new IdentityNumber(digits + IdentityNumber.check(digits));
        return new Identity(number, BirthDate.of(number));
    }

    private void add(String name, Sex sex, Identity identity, Long village, Long school, boolean reachable) {
        List<NewPerson.Phone> phones = reachable ? List.of(new NewPerson.Phone(new PhoneNumber(String.format("154%08d", 10_000_000 + persons.size() * 37)),
                PhoneKind.OWN_MOBILE, today.minusDays(persons.size() % 200 + 1L))) : List.of();
        persons.add(new NewPerson(name, null, sex, identity.birth(), identity.number(), "01", phones, null, village, school, null));
    }
}
