package org.jinlei.app.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jinlei.people.BirthDate;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.NewPerson;
import org.jinlei.people.Sex;

/** Invents the crowd one after the other, the same persons each time, so that it may grow and never is in memory as a whole. */
final class Strangers {

    /** Not assigned to any county, as the town's own. */
    private static final String DIVISION = "140591";
    private static final int DAYS_OF_BIRTH = 18 * 365;

    private final Random random = new Random(140591);
    private final Names names = new Names(random);
    private final LocalDate first = LocalDate.of(2008, 1, 1);
    private final List<Precinct> precincts;
    private final List<Long> schools;
    private int invented;

    Strangers(List<Precinct> precincts, List<Long> schools) {
        this.precincts = List.copyOf(precincts);
        this.schools = List.copyOf(schools);
    }

    /** The next persons, shared out evenly among the precincts. */
    List<NewPerson> next(int many) {
        List<NewPerson> some = new ArrayList<>(many);
        for (int i = 0; i < many; i++) {
            some.add(one(invented++));
        }
        return some;
    }

    private NewPerson one(int no) {
        boolean girl = no % 2 == 0;
        int pair = no / 2;
        String digits = DIVISION + first.plusDays(pair % DAYS_OF_BIRTH).toString().replace("-", "")
                + String.format("%03d", pair / DAYS_OF_BIRTH * 2 + (girl ? 2 : 1));
        IdentityNumber number = new IdentityNumber(digits + IdentityNumber.check(digits));
        List<Long> villages = precinct(no).villages();
        return new NewPerson(names.of(names.surname(), girl), null, girl ? Sex.FEMALE : Sex.MALE, BirthDate.of(number), number, "01", List.of(), null,
                villages.get(random.nextInt(villages.size())), schools.get(random.nextInt(schools.size())), null);
    }

    Precinct precinct(int no) {
        return precincts.get(no % precincts.size());
    }
}
