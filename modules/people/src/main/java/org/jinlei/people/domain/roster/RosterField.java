package org.jinlei.people.domain.roster;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a roster of pupils may tell. A column that is none of these is {@link #IGNORED} and nothing of it is kept. */
public enum RosterField {
    SCHOOL,
    GRADE,
    CLASS_NAME,
    /** 学籍号. */
    STUDENT_NUMBER,
    NAME,
    /** 姓, where the name stands in two columns. */
    FAMILY_NAME,
    /** 名, where the name stands in two columns. */
    GIVEN_NAME,
    SEX,
    BIRTH_DATE,
    IDENTITY_NUMBER,
    ETHNICITY,
    /** 户籍所在村. */
    VILLAGE,
    FAMILY_TYPE,
    FATHER_NAME,
    FATHER_PHONE,
    /** 父亲外出务工. */
    FATHER_AWAY,
    /** 父亲务工地. */
    FATHER_WORKPLACE,
    MOTHER_NAME,
    MOTHER_PHONE,
    MOTHER_AWAY,
    MOTHER_WORKPLACE,
    /** 实际监护人. */
    GUARDIAN_NAME,
    GUARDIAN_RELATION,
    GUARDIAN_PHONE,
    /** 是否留守: the sender's word. */
    LEFT_BEHIND,
    CLASS_TEACHER,
    CLASS_TEACHER_PHONE,
    BOARDING,
    /** 与父母距离. */
    DISTANCE,
    REMARK,
    IGNORED;

    /** Without these nobody can be recognised, whatever the list of fields says. */
    public static final Set<RosterField> NEEDED = Set.copyOf(EnumSet.of(SCHOOL, NAME, FAMILY_NAME, GIVEN_NAME, SEX, BIRTH_DATE, IDENTITY_NUMBER,
            GUARDIAN_PHONE));

    /** Characters of a text of this field. */
    public int longest() {
        return switch (this) {
            case REMARK -> 500;
            case SCHOOL, VILLAGE, FATHER_WORKPLACE, MOTHER_WORKPLACE -> 120;
            default -> 60;
        };
    }

    /** Whether a column can be that of this field when others are taken already: each but {@link #IGNORED} once. */
    public boolean isFree(Collection<RosterField> taken) {
        return this == IGNORED || !taken.contains(this);
    }
}
