package org.jinlei.app.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long the server takes from being started to its first page, and what it holds of memory when nobody is there. */
final class Starts {

    private static final int IDLE_SECONDS = 5;

    private final Stage stage;

    Starts(Stage stage) {
        this.stage = stage;
    }

    /**
     * What was measured.
     *
     * @param seconds  of each start until the log-in page is shown, sorted
     * @param processor seconds of processor that the last start took until then
     * @param resident megabytes that the process holds when idle
     * @param heap     megabytes of heap in use when idle
     * @param database megabytes that the database's process holds
     */
    record Started(double[] seconds, double processor, long resident, long heap, long database) {

        double median() {
            return seconds[seconds.length / 2];
        }
    }

    /** Starts so many times; the last server stays. */
    Started measure(int times, List<String> options) throws IOException, InterruptedException, TimeoutException, SQLException {
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            seconds[i] = start(options);
        }
        double processor = Requests.processor(stage.servers().processOfWildFly()) / 1000;
        Arrays.sort(seconds);
        TimeUnit.SECONDS.sleep(IDLE_SECONDS);
        long process = stage.servers().processOfWildFly();
        long resident = Heap.resident(process);
        return new Started(seconds, processor, resident,
                new Heap(process, stage.folder().resolve("log/gc.log")).settled(), Heap.resident(stage.servers().processOfDatabase()));
    }

    private double start(List<String> options) throws IOException, InterruptedException, TimeoutException {
        stage.stop();
        long began = System.nanoTime();
        ExecutorService aside = Executors.newSingleThreadExecutor();
        try {
            Future<Double> ready = aside.submit(() -> {
                awaitPage();
                return (System.nanoTime() - began) / 1e9;
            });
            stage.restart(0, options);
            return ready.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } finally {
            aside.shutdownNow();
        }
    }

    private void awaitPage() throws InterruptedException {
        while (true) {
            try (Connection visitor = new Connection(stage.port())) {
                if (visitor.get("/login").status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
