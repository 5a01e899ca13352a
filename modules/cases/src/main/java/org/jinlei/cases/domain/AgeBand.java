package org.jinlei.cases.domain;

/** Where an age stands between the thresholds of 14, 16 and 18 years. */
public enum AgeBand {
    UNDER_14,
    FROM_14_TO_15,
    FROM_16_TO_17,
    ADULT;

    /** The band of an age in completed years. */
    public static AgeBand of(int years) {
        if (years < 14) {
            return UNDER_14;
        }
        return years < 16 ? FROM_14_TO_15 : years < 18 ? FROM_16_TO_17 : ADULT;
    }

    public boolean isMinor() {
        return this != ADULT;
    }
}
