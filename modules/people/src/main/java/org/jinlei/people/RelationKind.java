package org.jinlei.people;

import java.util.EnumSet;
import java.util.Set;

/** What another person is to a person: the other is the person's father, class teacher, neighbour. */
public enum RelationKind {
    /** 父亲. */
    FATHER,
    /** 母亲. */
    MOTHER,
    /** 其他监护人. */
    GUARDIAN,
    /** 被委托照护人. */
    ENTRUSTED_CARER,
    /** 祖父母、外祖父母. */
    GRANDPARENT,
    /** 兄弟姐妹. */
    SIBLING,
    /** 班主任. */
    CLASS_TEACHER,
    /** 邻居. */
    NEIGHBOUR,
    /** 其他. */
    OTHER;

    /** 父母, 父亲, 继父或养父, 其他父母关系. */
    private static final Set<String> FATHERS = Set.of("50", "51", "57", "59");

    /** 父母, 母亲, 继母或养母, 其他父母关系. */
    private static final Set<String> MOTHERS = Set.of("50", "52", "58", "59");

    /** Parents and appointed guardians: 《民法典》 article 27. */
    public static final Set<RelationKind> GUARDIANS = Set.copyOf(EnumSet.of(FATHER, MOTHER, GUARDIAN));

    /** Whether a code of the list 家庭关系 (GB/T 4761) says the same in more detail; null says nothing. */
    public boolean admits(String familyCode) {
        if (familyCode == null) {
            return true;
        }
        return switch (this) {
            case FATHER -> FATHERS.contains(familyCode);
            case MOTHER -> MOTHERS.contains(familyCode);
            case GRANDPARENT -> familyCode.startsWith("6");
            case SIBLING -> familyCode.startsWith("7");
            case CLASS_TEACHER, NEIGHBOUR -> !familyCode.matches("[1-7].");
            case GUARDIAN, ENTRUSTED_CARER, OTHER -> true;
        };
    }

    /** Whether the other person has guardianship. */
    public boolean isGuardian() {
        return GUARDIANS.contains(this);
    }
}
