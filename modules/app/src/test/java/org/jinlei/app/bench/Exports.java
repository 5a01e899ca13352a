package org.jinlei.app.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jinlei.app.http.PageForm;

/** Takes the whole ledger of case files out as a workbook, as somebody who reads the bureau, and watches what it costs everybody else. */
final class Exports {

    private static final String SMALL_LIST = "/cases/list";
    private static final int QUIET = 400;
    private static final long MINUTES = 10;

    private final Stage stage;
    private final Heap heap;

    Exports(Stage stage, Heap heap) {
        this.stage = stage;
        this.heap = heap;
    }

    /**
     * A file that was made.
     *
     * @param seconds    from asking until it can be fetched, nobody else there
     * @param heapBefore megabytes in use before it
     * @param heapMost   most megabytes in use after a collection while it was made
     * @param quiet      a small list of another person without it
     * @param during     the same list while another such file is made
     * @param busy       how long the file takes then, in seconds
     */
    record Made(int rows, double seconds, long bytes, long heapBefore, long heapMost, Series quiet, Series during, double busy) {
    }

    Made measure() throws IOException, InterruptedException, SQLException {
        try (Stock stock = stage.stock()) {
            Connection other = stage.as("narrow");
            Requests.alone(other, SMALL_LIST, QUIET);
            Series quiet = Requests.alone(other, SMALL_LIST, QUIET);
            long before = heap.settled();
            int mark = heap.mark();
            double seconds = make(stock);
            long most = Math.max(before, heap.most(mark));
            ExecutorService aside = Executors.newSingleThreadExecutor();
            try {
                Watch watch = new Watch(other);
                Future<Series> during = aside.submit(watch);
                double busy = make(stock);
                watch.over = true;
                String[] file = stock.rows("select done, size from reporting_export order by id desc limit 1").get(0);
                return new Made(Integer.parseInt(file[0]), seconds, Long.parseLong(file[1]), before, most, quiet, during.get(), busy);
            } catch (ExecutionException failed) {
                throw new IOException(failed.getCause());
            } finally {
                aside.shutdownNow();
            }
        }
    }

    /** Somebody else who goes on opening their list. */
    private static final class Watch implements Callable<Series> {

        private final Connection connection;
        private volatile boolean over;

        Watch(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Series call() throws IOException, InterruptedException {
            List<Long> times = new ArrayList<>();
            while (!over) {
                times.add(Requests.answer(connection, SMALL_LIST).nanos());
            }
            return new Series(times.stream().mapToLong(Long::longValue).toArray());
        }
    }

    private double make(Stock stock) throws IOException, InterruptedException, SQLException {
        Connection wide = stage.as("wide");
        String address = "/reporting/exports/edit?ledger=cases";
        PageForm form = PageForm.in(address, wide.get(address).text(), "export:reason").with("export:format", "XLSX").with("export:reason", "性能测量用");
        long last = stock.number("select max(id) from reporting_export");
        long began = System.nanoTime();
        Connection.Answer asked = wide.send(form.pressing("export:save"));
        if (asked.status() != 302) {
            throw new IOException("The export was answered " + asked.status());
        }
        while (true) {
            List<String[]> row = stock.rows("select id, status from reporting_export where id > " + last + " order by id limit 1");
            if (!row.isEmpty() && row.get(0)[1].equals("READY")) {
                return (System.nanoTime() - began) / 1e9;
            }
            if (row.isEmpty() || row.get(0)[1].equals("FAILED") || System.nanoTime() - began > TimeUnit.MINUTES.toNanos(MINUTES)) {
                throw new IOException("The export was not made");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
