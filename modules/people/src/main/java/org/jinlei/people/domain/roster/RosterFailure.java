package org.jinlei.people.domain.roster;

/** Why the system could not do what was asked of it. Nothing was written then. */
public enum RosterFailure {
    EMPTY,
    TOO_LARGE,
    WRONG_TYPE,
    OLD_FORMAT,
    WEB_PAGE,
    PASSWORD,
    MACROS,
    HOSTILE,
    BROKEN,
    NO_PUPILS,
    /** The server stopped over it again and again. */
    INTERRUPTED,
    /** Something else; the log tells it. */
    OTHER;

    static RosterFailure of(RosterRefused refused) {
        return valueOf(refused.kind().name());
    }
}
