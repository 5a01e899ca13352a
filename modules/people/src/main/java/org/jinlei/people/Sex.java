package org.jinlei.people;

/** Sex by GB/T 2261.1. */
public enum Sex {
    UNKNOWN(0),
    MALE(1),
    FEMALE(2),
    NOT_STATED(9);

    private final int code;

    Sex(int code) {
        this.code = code;
    }

    /** The standard's code: 0, 1, 2 or 9. */
    public int code() {
        return code;
    }
}
