package org.jinlei.app.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Asks for pages and takes the time. */
final class Requests {

    private static final int ROUND = 50;

    private Requests() {
    }

    /**
     * What many connections at once got.
     *
     * @param times     of each request
     * @param perSecond requests a second, all connections together
     */
    record Together(Series times, double perSecond) {
    }

    /** Asks for all pages in turns, so that a slow moment of the machine does not fall on one kind alone. */
    static Map<Question, Series> inTurns(Map<Question, Connection> asked, int requests) throws IOException, InterruptedException {
        Map<Question, long[]> times = new LinkedHashMap<>();
        asked.keySet().forEach(question -> times.put(question, new long[requests]));
        for (int round = 0; round < requests; round += ROUND) {
            for (Map.Entry<Question, Connection> one : asked.entrySet()) {
                for (int i = round; i < Math.min(requests, round + ROUND); i++) {
                    times.get(one.getKey())[i] = answer(one.getValue(), one.getKey().address()).nanos();
                }
            }
        }
        Map<Question, Series> series = new LinkedHashMap<>();
        times.forEach((question, measured) -> series.put(question, new Series(measured)));
        return series;
    }

    /** Asks for one page so many times. */
    static Series alone(Connection connection, String address, int requests) throws IOException, InterruptedException {
        long[] times = new long[requests];
        for (int i = 0; i < requests; i++) {
            times[i] = answer(connection, address).nanos();
        }
        return new Series(times);
    }

    /** Asks for one page on all connections at once, each as fast as it is answered, for a while. */
    static Together together(List<Connection> connections, String address, double seconds) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(connections.size());
        try {
            long began = System.nanoTime();
            long end = began + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
            List<Callable<List<Long>>> work = new ArrayList<>();
            connections.forEach(connection -> work.add(() -> {
                List<Long> times = new ArrayList<>();
                while (System.nanoTime() < end) {
                    times.add(answer(connection, address).nanos());
                }
                return times;
            }));
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> one : threads.invokeAll(work)) {
                all.addAll(one.get());
            }
            double took = (System.nanoTime() - began) / 1e9;
            return new Together(new Series(all.stream().mapToLong(Long::longValue).toArray()), all.size() / took);
        } catch (ExecutionException failed) {
            throw new IOException(address, failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Milliseconds of processor that a process has taken so far: what a page costs, also on a machine that is not quiet. */
    static double processor(long process) {
        return ProcessHandle.of(process).flatMap(handle -> handle.info().totalCpuDuration()).map(Duration::toMillis).orElse(0L);
    }

    static Connection.Answer answer(Connection connection, String address) throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("The bench was stopped");
        }
        Connection.Answer answer = connection.get(address);
        if (answer.status() != 200) {
            throw new IOException(address + " was answered " + answer.status());
        }
        return answer;
    }
}
