package org.jinlei.people.domain.roster;

/** Another run works on the roster now, or it was given up: this one ends without a word. */
class RosterTakenOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RosterTakenOver() {
        super("taken over", null, false, false);
    }
}
