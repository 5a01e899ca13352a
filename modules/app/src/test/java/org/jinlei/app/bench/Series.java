package org.jinlei.app.bench;

import java.util.Arrays;

/**
 * How long requests of one kind took.
 *
 * @param times in nanoseconds, sorted
 */
record Series(long[] times) {

    static final Series NONE = new Series(new long[0]);

    Series {
        Arrays.sort(times);
    }

    boolean isEmpty() {
        return times.length == 0;
    }

    /** The time within which so many percent were answered, in milliseconds; NaN when nothing was measured. */
    double millis(int percent) {
        return isEmpty() ? Double.NaN : times[Math.max(0, (int) Math.ceil(times.length * percent / 100.0) - 1)] / 1e6;
    }
}
