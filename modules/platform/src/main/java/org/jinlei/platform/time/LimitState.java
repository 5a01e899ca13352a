package org.jinlei.platform.time;

/** Where a clock stands; computed whenever it is read. */
public enum LimitState {
    /** It runs and there is time. */
    RUNNING("active"),
    /** It runs and three quarters of the time are over. */
    SOON("soon"),
    /** It stands still. */
    PAUSED("quiet"),
    /** It still runs although the time is over. */
    LATE("late"),
    /** It ended within the time; the last moment belongs to it. */
    KEPT("good"),
    /** It ended after the time. */
    EXCEEDED("late");

    private final String tone;

    LimitState(String tone) {
        this.tone = tone;
    }

    /** How the state is coloured. */
    public String getTone() {
        return tone;
    }
}
