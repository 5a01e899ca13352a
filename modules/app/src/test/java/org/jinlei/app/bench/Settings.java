package org.jinlei.app.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What a measurement may be told by {@code -Djinlei.bench...}.
 *
 * @param sizes    persons, case files and audit rows, one measurement for each
 * @param warmUp   requests of each kind before those that count
 * @param requests requests of each kind that count, on one connection
 * @param seconds  how long sixteen connections ask for each kind
 * @param starts   how often the server is started for the time of a start
 * @param exports  whether files are made
 * @param rosters  whether rosters are taken in
 */
record Settings(List<Integer> sizes, int warmUp, int requests, double seconds, int starts, boolean exports, boolean rosters) {

    static final int CONNECTIONS = 16;

    static Settings asTold() {
        List<Integer> sizes = Arrays.stream(System.getProperty("jinlei.bench.rows", "10000,100000,1000000").split(",")).map(String::strip)
                .map(Integer::valueOf).toList();
        return new Settings(sizes, Integer.getInteger("jinlei.bench.warmup", 300), Integer.getInteger("jinlei.bench.requests", 300),
                Double.parseDouble(System.getProperty("jinlei.bench.seconds", "3")), Integer.getInteger("jinlei.bench.starts", 3),
                Boolean.parseBoolean(System.getProperty("jinlei.bench.exports", "true")), Boolean.parseBoolean(System.getProperty("jinlei.bench.rosters", "true")));
    }
}
