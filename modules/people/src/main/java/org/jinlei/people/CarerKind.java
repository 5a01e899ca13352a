package org.jinlei.people;

/** Who looks after a pupil from day to day, and what the list 家庭关系 (GB/T 4761) calls that person. */
public enum CarerKind {
    /** 父亲. */
    FATHER(RelationKind.FATHER, "51"),
    /** 母亲. */
    MOTHER(RelationKind.MOTHER, "52"),
    /** 祖父. */
    PATERNAL_GRANDFATHER(RelationKind.GRANDPARENT, "61"),
    /** 祖母. */
    PATERNAL_GRANDMOTHER(RelationKind.GRANDPARENT, "62"),
    /** 外祖父. */
    MATERNAL_GRANDFATHER(RelationKind.GRANDPARENT, "63"),
    /** 外祖母. */
    MATERNAL_GRANDMOTHER(RelationKind.GRANDPARENT, "64"),
    /** 继父、继母、养父、养母. */
    STEP_OR_FOSTER_PARENT(RelationKind.GUARDIAN, null),
    /** 兄弟姐妹. */
    SIBLING(RelationKind.SIBLING, null),
    /** 其他亲属. */
    RELATIVE(RelationKind.OTHER, null),
    /** 其他人. */
    OTHER(RelationKind.OTHER, null),
    /** Nothing was told. */
    UNKNOWN(RelationKind.OTHER, null);

    private final RelationKind relation;
    private final String familyCode;

    CarerKind(RelationKind relation, String familyCode) {
        this.relation = relation;
        this.familyCode = familyCode;
    }

    /** The relation under which the register keeps that person. */
    public RelationKind relation() {
        return relation;
    }

    /** The code of GB/T 4761, or null where the word is wider than one code. */
    public String familyCode() {
        return familyCode;
    }

    public boolean isParent() {
        return this == FATHER || this == MOTHER;
    }

    public boolean isGrandparent() {
        return relation == RelationKind.GRANDPARENT;
    }
}
