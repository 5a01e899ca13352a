package org.jinlei.people.domain.roster;

/** What can be wrong at a cell of a roster. Each is a sentence of the messages, {@code RosterFaultKind.NAME}. */
public enum RosterFaultKind {
    NAME_MISSING(false),
    NAME_UNREADABLE(false),
    SCHOOL_MISSING(false),
    /** {0} the nearest known name where there is one. */
    SCHOOL_UNKNOWN(false),
    VILLAGE_UNKNOWN(true),
    GRADE_UNKNOWN(true),
    SEX_UNREADABLE(false),
    SEX_MISSING(true),
    BIRTH_DATE_MISSING(false),
    BIRTH_DATE_IMPOSSIBLE(false),
    BIRTH_DATE_UNREADABLE(false),
    BIRTH_DATE_IN_FUTURE(false),
    /** {0} the birth date in the identity number. */
    BIRTH_DATE_AGAINST_NUMBER(false),
    /** {0} the key of the sex in the identity number. */
    SEX_AGAINST_NUMBER(false),
    NUMBER_MISSING(true),
    NUMBER_LENGTH(false),
    NUMBER_CHARACTER(false),
    NUMBER_DIVISION(false),
    NUMBER_DATE(false),
    NUMBER_CHECK(false),
    /** A spreadsheet keeps fifteen digits of a number; the rest became zeros. */
    NUMBER_CUT_BY_SPREADSHEET(false),
    /** {0} sheet and {1} row of the first. */
    DUPLICATE_IN_FILE(false),
    /** The same identity number under another name; {0} sheet and {1} row of the first. */
    NUMBER_TWICE(false),
    /** {0} age. */
    ADULT(true),
    GUARDIAN_PHONE_MISSING(true),
    PHONE_UNREADABLE(true),
    ETHNICITY_UNKNOWN(true),
    FAMILY_TYPE_UNKNOWN(true),
    RELATION_UNKNOWN(true),
    ANSWER_UNREADABLE(true),
    LEFT_BEHIND_BUT_PARENT_HERE(true),
    NOT_LEFT_BEHIND_BUT_PARENTS_AWAY(true),
    TEXT_LIKE_FORMULA(true),
    TEXT_TOO_LONG(false),
    /** Neither identity number nor name, birth date and guardian's phone together. */
    NOBODY_RECOGNISABLE(false);

    private final boolean takeable;

    RosterFaultKind(boolean takeable) {
        this.takeable = takeable;
    }

    /** Whether a row can be taken although this is wrong in it. */
    public boolean takeable() {
        return takeable;
    }
}
