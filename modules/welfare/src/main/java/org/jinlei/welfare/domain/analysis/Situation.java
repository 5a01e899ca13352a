package org.jinlei.welfare.domain.analysis;

import java.time.LocalDate;
import java.time.Month;
import org.jinlei.people.AwayParents;
import org.jinlei.people.CarerKind;
import org.jinlei.people.EnrolmentFact;
import org.jinlei.people.FamilyType;
import org.jinlei.people.Grade;
import org.jinlei.people.SchoolTerm;

/**
 * The situation of a pupil in a term, by the values that are counted.
 *
 * @param person number in the register
 * @param unit   village, or null
 */
record Situation(long person, Long unit, Grade grade, FamilyType family, AwayParents away, CarerKind carer, ParentDistance distance, LeftBehindState state) {

    /** @param village where the pupil lives, or null */
    static Situation of(EnrolmentFact fact, Long village) {
        AwayParents away = fact.away();
        return new Situation(fact.personId(), village, fact.grade() == null ? Grade.UNKNOWN : fact.grade(),
                fact.familyType() == null ? FamilyType.UNKNOWN : fact.familyType(), away, fact.carer() == null ? CarerKind.UNKNOWN : fact.carer(),
                ParentDistance.of(fact.distance(), away), LeftBehindState.of(fact.leftBehindClaim(), away, fact.bornOn(), begins(SchoolTerm.of(fact.term()))));
    }

    /** The first day of a term, on which ages are counted: 1 September or 1 March. */
    private static LocalDate begins(SchoolTerm term) {
        return term.second() ? LocalDate.of(term.year() + 1, Month.MARCH, 1) : LocalDate.of(term.year(), Month.SEPTEMBER, 1);
    }
}
