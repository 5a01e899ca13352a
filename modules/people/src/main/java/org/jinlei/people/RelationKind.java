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

    /** Parents and appointed guardians: 《民法典》 article 27. */
    public static final Set<RelationKind> GUARDIANS = Set.copyOf(EnumSet.of(FATHER, MOTHER, GUARDIAN));

    /** Whether the other person has guardianship. */
    public boolean isGuardian() {
        return GUARDIANS.contains(this);
    }
}
