package org.jinlei.cases.domain.correction;

/** What the station knows, half a year after a mentoring, of new offences of the minor. */
public enum Reoffence {
    NONE_KNOWN,
    KNOWN,
    NOT_REACHED
}
