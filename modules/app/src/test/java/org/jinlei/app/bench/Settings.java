package org.jinlei.app.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What a measurement may be told by {@code -Djinlei.bench...}.
 *
 * @param sizes    persons, case files and audit rows, one measurement for each; 0 is the demonstration town alone, with nothing but rosters
 * @param warmUp   requests of each kind before those that count
 * @param requests requests of each kind that count, on one connection
 * @param seconds  how long sixteen connections ask for each kind
 * @param starts   how often the server is started for the time of a start
 * @param exports  whether files are made
 * @param rosters  pupils of the rosters that are taken in
 */
record Settings(List<Integer> sizes, int warmUp, int requests, double seconds, int starts, boolean exports, List<Integer> rosters) {

    static final int CONNECTIONS = 16;

    static Settings asTold() {
        return new Settings(numbers("jinlei.bench.rows", "10000,100000,1000000"), Integer.getInteger("jinlei.bench.warmup", 300), Integer.getInteger("jinlei.bench.requests", 300),
                Double.parseDouble(System.getProperty("jinlei.bench.seconds", "3")), Integer.getInteger("jinlei.bench.starts", 3),
                Boolean.parseBoolean(System.getProperty("jinlei.bench.exports", "true")), numbers("jinlei.bench.rosters", "8167,200000"));
    }

    private static List<Integer> numbers(String property, String usual) {
        return Arrays.stream(System.getProperty(property, usual).split(",")).map(String::strip).filter(number -> !number.isEmpty()).map(Integer::valueOf).toList();
    }
}
