package org.jinlei.cases.domain.card;

/** How far a line of the procedure card is. */
public enum CardState {
    DONE("good"),
    OPEN("soon"),
    LATE("late"),
    /** To be known; nothing is to be done. */
    NOTED("quiet");

    private final String tone;

    CardState(String tone) {
        this.tone = tone;
    }

    public String getTone() {
        return tone;
    }
}
