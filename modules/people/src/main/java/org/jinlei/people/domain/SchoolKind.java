package org.jinlei.people.domain;

/** Kinds of schools. */
public enum SchoolKind {
    KINDERGARTEN,
    PRIMARY,
    JUNIOR_MIDDLE,
    SENIOR_MIDDLE,
    NINE_YEAR,
    VOCATIONAL,
    SPECIAL_EDUCATION
}
