package org.jinlei.people.domain.roster;

import java.time.LocalDate;
import org.jinlei.people.AwayParents;
import org.jinlei.people.CarerKind;
import org.jinlei.people.FamilyType;
import org.jinlei.people.Grade;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.Sex;

/**
 * A pupil as a roster tells it, understood. Everything but name, school, sex, birth date, parents, guardian and teacher may be null, and everything within
 * these four: a roster tells what its list of fields allows.
 *
 * @param school     number of the school in the organisation tree
 * @param grade      null where the word is none of ours; {@code gradeText} has it
 * @param village    number of the village in the organisation tree
 * @param ethnicity  code of GB/T 3304
 * @param leftBehind the sender's word about it, null when the cell is empty
 * @param distance   how far the parents are, as the roster says it
 */
public record RosterPupil(long school, Grade grade, String gradeText, String className, String studentNumber, String name, Sex sex, LocalDate birthDate,
        IdentityNumber identityNumber, String ethnicity, Long village, FamilyType familyType, Parent father, Parent mother, Carer guardian,
        Boolean leftBehind, Teacher classTeacher, Boolean boarding, String distance, String remark) {

    /** A parent; nothing known is null in the part. */
    public record Parent(String name, PhoneNumber phone, Boolean away, String workplace) {
        public boolean isNamed() {
            return name != null;
        }
    }

    /** Who looks after the pupil. */
    public record Carer(String name, CarerKind kind, PhoneNumber phone) {
        public boolean isNamed() {
            return name != null;
        }
    }

    public record Teacher(String name, PhoneNumber phone) {
        public boolean isNamed() {
            return name != null;
        }
    }

    public AwayParents away() {
        return AwayParents.of(father.away(), mother.away());
    }

    @Override
    public String toString() {
        return "RosterPupil of school " + school;
    }
}
