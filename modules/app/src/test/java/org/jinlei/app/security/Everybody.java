package org.jinlei.app.security;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.jinlei.app.http.Visitor;
import org.jinlei.app.security.AccessMatrix.Who;

/** Every account of the demonstration asks the server the same, some of them at a time, for each of them waits for its answers. */
final class Everybody {

    private static final int AT_A_TIME = 4;

    private Everybody() {
    }

    /** What each account found. */
    static <T> Map<Who, T> each(BiFunction<Who, Visitor, T> asking) {
        Map<Who, Callable<T>> tasks = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            if (who.account() != null) {
                tasks.put(who, () -> asking.apply(who, Visitor.as(who.account())));
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<T>> answers = threads.invokeAll(new ArrayList<>(tasks.values()));
            Map<Who, T> found = new EnumMap<>(Who.class);
            int i = 0;
            for (Who who : tasks.keySet()) {
                found.put(who, answers.get(i++).get());
            }
            return found;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        } finally {
            threads.shutdownNow();
        }
    }
}
