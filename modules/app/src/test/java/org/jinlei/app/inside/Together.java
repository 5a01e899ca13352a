package org.jinlei.app.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jinlei.platform.access.Access;

/** Two colleagues who act at the same moment, each in a request of their own. */
@ApplicationScoped
class Together {

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ContextService contexts;

    @Inject
    private Instance<RequestContextController> requests;

    @Inject
    private Access access;

    /** What each got: the answer, or the exception that refused it. */
    List<Object> run(String one, Supplier<?> work, String other, Supplier<?> otherWork) {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Object> first = executor.submit(() -> answer(start, one, work));
        Future<Object> second = executor.submit(() -> answer(start, other, otherWork));
        try {
            return List.of(first.get(), second.get());
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Many who act at the same moment, each on a thread and in a request of their own. */
    List<Object> all(String user, List<Supplier<?>> works) {
        CyclicBarrier start = new CyclicBarrier(works.size());
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<Object>> answers = works.stream().map(work -> threads.submit(contexts.contextualCallable(() -> answer(start, user, work)))).toList();
            List<Object> got = new ArrayList<>();
            for (Future<Object> answer : answers) {
                got.add(answer.get());
            }
            return got;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            threads.shutdown();
        }
    }

    private Object answer(CyclicBarrier start, String user, Supplier<?> work) {
        RequestContextController request = requests.get();
        request.activate();
        try {
            return access.as(user, () -> {
                await(start);
                Object answer = work.get();
                return answer == null ? "" : answer;
            });
        } catch (RuntimeException refused) {
            // Whatever refused one of the two is what the test asks about.
            return refused;
        } finally {
            request.deactivate();
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
