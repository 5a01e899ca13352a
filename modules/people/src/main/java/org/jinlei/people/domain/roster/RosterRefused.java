package org.jinlei.people.domain.roster;

/** A file cannot be read as a roster at all. The kind is told to the person who chose it. */
public class RosterRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Kind {
        /** Nothing in it. */
        EMPTY,
        /** Bigger than what is read. */
        TOO_LARGE,
        /** Neither a workbook nor separated text. */
        WRONG_TYPE,
        /** .xls, .et: the format before 2007. */
        OLD_FORMAT,
        /** A page saved with the ending of a workbook. */
        WEB_PAGE,
        /** Protected by a password. */
        PASSWORD,
        /** With macros. */
        MACROS,
        /** Inflates beyond measure, refers to other files, or is otherwise built to harm. */
        HOSTILE,
        /** Begins well and cannot be read to its end. */
        BROKEN,
        /** No sheet in which the columns of pupils are found. */
        NO_PUPILS
    }

    private final Kind kind;

    public RosterRefused(Kind kind) {
        super("roster refused: " + kind);
        this.kind = kind;
    }

    public RosterRefused(Kind kind, Throwable cause) {
        super("roster refused: " + kind, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
