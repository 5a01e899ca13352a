package org.jinlei.app.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long the requests of one kind took.
 *
 * @param kind  what was asked for
 * @param rows  rows of the table on the page
 * @param bytes length of the answer as it was sent
 * @param times sorted times in nanoseconds
 */
record Measured(String kind, int rows, int bytes, long[] times) {

    Measured {
        Arrays.sort(times);
    }

    double millis(int percent) {
        return times[Math.max(0, (int) Math.ceil(times.length * percent / 100.0) - 1)] / 1e6;
    }

    static String head() {
        return String.format("%-44s %5s %7s %8s %8s %8s", "", "rows", "bytes", "p50 ms", "p95 ms", "p99 ms");
    }

    String line(double goal) {
        return String.format(Locale.ROOT, "%-44s %5d %7d %8.2f %8.2f %8.2f %s", kind, rows, bytes, millis(50), millis(95), millis(99),
            millis(50) <= goal ? "" : "  above " + goal);
    }
}
