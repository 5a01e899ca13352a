package org.jinlei.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fills the registers of a stage once; the file {@code filled} in its folder says that it was done. */
final class Filling {

    private static final List<String> WRITTEN_ABOUT = List.of("/people/list", "/cases/list", "/home", "/people/list?q=zw", "/cases/list?q=zw", "/cases/reports/list");
    private static final int SEALED_WITHIN_MINUTES = 30;

    private final Stage stage;

    Filling(Stage stage) {
        this.stage = stage;
    }

    /** Whether the registers are full. */
    boolean isDone() {
        return Files.exists(mark());
    }

    /** Fills the registers; the server runs afterwards. */
    void fill() throws IOException, InterruptedException, TimeoutException, SQLException {
        try (Stock stock = stage.stock()) {
            Indexes indexes = new Indexes(stock, stage.folder());
            indexes.takeAway();
            stage.restart(stage.size(), List.of());
            indexes.bringBack();
            write();
            Multiplied multiplied = new Multiplied(stock);
            multiplied.tasks();
            multiplied.grants();
            multiplied.auditEntries(stage.size());
            multiplied.analyze();
            awaitSeals(stock);
        }
        Files.createFile(mark());
    }

    /** Lets the application write the audit entries that are then multiplied. */
    private void write() throws IOException {
        for (String account : List.of("wide", "narrow")) {
            Connection connection = stage.as(account);
            for (int page = 0; page < 10; page++) {
                for (String address : WRITTEN_ABOUT) {
                    connection.get(address);
                }
            }
        }
    }

    /** The chain has to catch up with what came at once, or it would do so while we measure. */
    private static void awaitSeals(Stock stock) throws SQLException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(SEALED_WITHIN_MINUTES);
        while (stock.number("select count(*) from platform_audit_entry") - stock.number("select max(last_seq) from platform_audit_seal") > 1000) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The audit chain does not catch up");
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private Path mark() {
        return stage.folder().resolve("filled");
    }
}
