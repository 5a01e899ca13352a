package org.jinlei.cases.domain.outcome;

/** Whether an age is reached, as far as the evidence of the birth date says (rule 3). */
public enum AgeAnswer {
    REACHED("active"),
    NOT_REACHED("quiet"),
    /** The evidence leaves it open or there is none: it counts as not reached. */
    NOT_PROVEN("soon");

    private final String tone;

    AgeAnswer(String tone) {
        this.tone = tone;
    }

    public String getTone() {
        return tone;
    }
}
