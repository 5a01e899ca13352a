package org.jinlei.people.domain.roster;

/** What can be wrong at a cell of a roster. Each is a sentence of the messages, {@code RosterFaultKind.NAME}, with {0}, {1} as told here. */
public enum RosterFaultKind {
    NAME_MISSING(false),
    /** Digits, signs or an error of the spreadsheet instead of a name. */
    NAME_UNREADABLE(false),
    /** A character that only the fonts of one computer know. */
    NAME_WITH_PRIVATE_CHARACTER(true),
    SCHOOL_MISSING(false),
    SCHOOL_UNKNOWN(false),
    VILLAGE_UNKNOWN(true),
    GRADE_UNKNOWN(true),
    SEX_MISSING(true),
    SEX_UNREADABLE(false),
    /** {0} the sex in the identity number. */
    SEX_AGAINST_NUMBER(false),
    BIRTH_DATE_MISSING(false),
    BIRTH_DATE_IMPOSSIBLE(false),
    BIRTH_DATE_UNREADABLE(false),
    BIRTH_DATE_IN_FUTURE(false),
    /** {0} the birth date in the identity number. */
    BIRTH_DATE_AGAINST_NUMBER(false),
    NUMBER_MISSING(true),
    /** {0} how many characters there are. */
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
    /** The identity number belongs to somebody whom the register has under quite another name: a person decides. */
    NUMBER_OF_ANOTHER(false),
    /** The register has the same number under a name that is almost the same. */
    NAME_DIFFERS(true),
    /** Eighteen within the year of the roster; {0} from which day on. */
    ADULT(true),
    GUARDIAN_PHONE_MISSING(true),
    PHONE_UNREADABLE(true),
    ETHNICITY_UNKNOWN(true),
    FAMILY_TYPE_UNKNOWN(true),
    RELATION_UNKNOWN(true),
    ANSWER_UNREADABLE(true),
    /** Left-behind by the sender's word, and neither parent away by the same roster. */
    LEFT_BEHIND_BUT_NOBODY_AWAY(true),
    /** Left-behind by the sender's word, and sixteen already. */
    LEFT_BEHIND_AT_SIXTEEN(true),
    /** Both parents away and not yet sixteen, and not left-behind by the sender's word. */
    BOTH_AWAY_BUT_NOT_LEFT_BEHIND(true),
    /** Begins as a formula does; it is kept as text. */
    TEXT_LIKE_FORMULA(true),
    /** {0} how many characters there may be. */
    TEXT_TOO_LONG(false),
    /** Neither an identity number nor the guardian's phone: nobody could tell who comes again. */
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
