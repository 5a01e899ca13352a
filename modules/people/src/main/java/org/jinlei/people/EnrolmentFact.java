package org.jinlei.people;

import java.time.LocalDate;

/**
 * How a pupil is enrolled in a term and what the roster tells of the family: facts to count by, without names and numbers. What a roster did not
 * tell is null.
 *
 * @param id             number of the enrolment, by which pages follow one another
 * @param personId       the pupil, under the number that is kept
 * @param term           term as {@link SchoolTerm#code} writes it
 * @param stationId      police station that has jurisdiction
 * @param schoolId       school of the organisation tree
 * @param livesIn        village or grid in which the pupil lives by the register, null for elsewhere; a roster that told a village the register did
 *                       not know has written it there
 * @param fatherAway     whether the father works away from home
 * @param leftBehindClaim the sender's word, which decides nothing
 * @param distance       how far the parents are, as the roster says it
 * @param bornOn         earliest day of birth
 */
public record EnrolmentFact(long id, long personId, String term, long stationId, long schoolId, Grade grade, String className, Boolean boarding,
        Long livesIn, FamilyType familyType, Boolean fatherAway, Boolean motherAway, CarerKind carer, Boolean leftBehindClaim, String distance, Sex sex,
        LocalDate bornOn, long batchId) {

    public AwayParents away() {
        return AwayParents.of(fatherAway, motherAway);
    }
}
