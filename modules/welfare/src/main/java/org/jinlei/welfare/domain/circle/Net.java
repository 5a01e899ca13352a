package org.jinlei.welfare.domain.circle;

/** The three nets around a child (三级防护网). */
public enum Net {
    FAMILY,
    SCHOOL,
    SOCIETY
}
