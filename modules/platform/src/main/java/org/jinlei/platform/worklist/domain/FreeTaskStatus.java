package org.jinlei.platform.worklist.domain;

/** Life of a free task. */
public enum FreeTaskStatus {
    /** With its owner. */
    OPEN("active"),
    /** With its giver again. */
    GIVEN_BACK("soon"),
    /** Done; it can be opened again. */
    DONE("good");

    private final String tone;

    FreeTaskStatus(String tone) {
        this.tone = tone;
    }

    /** How the state is coloured. */
    public String getTone() {
        return tone;
    }
}
