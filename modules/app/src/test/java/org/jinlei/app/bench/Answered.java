package org.jinlei.app.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What was measured of one kind of page, beside its floors: the same bytes as a file of the same server, and its own statements asked of
 * the database without any server.
 *
 * @param size      persons and case files
 * @param rows      rows of the table on the page
 * @param bytes     length of the answer as it was sent
 * @param one       on one connection
 * @param many      on sixteen connections
 * @param perSecond requests a second on sixteen connections
 * @param server    milliseconds of processor that the server took for one of them
 * @param database  milliseconds of processor that the database took for one of them
 * @param still     the page as a file, on one connection
 * @param stillPerSecond files a second on sixteen connections
 * @param sql       the statements of the page, one after the other on one connection
 * @param statements how many they are
 */
record Answered(int size, Question question, int rows, int bytes, Series one, Series many, double perSecond, double server,
        double database, Series still, double stillPerSecond, Series sql, int statements) {

    /** What is missed, in words; empty when all is met or nothing is aimed at. */
    List<String> missed() {
        List<String> missed = new ArrayList<>();
        if (one.millis(50) > question.millis()) {
            missed.add(Report.number(one.millis(50)) + " > " + Report.number(question.millis()) + " ms");
        }
        if (perSecond < question.perSecond()) {
            missed.add(Math.round(perSecond) + " < " + Math.round(question.perSecond()) + "/s");
        }
        return missed;
    }
}
