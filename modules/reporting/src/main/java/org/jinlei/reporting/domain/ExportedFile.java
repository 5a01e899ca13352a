package org.jinlei.reporting.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** A finished file that somebody may fetch; one chunk at a time is in memory. */
public final class ExportedFile {

    private final ExportOrder order;
    private final long size;
    private final List<Integer> numbers;
    private final IntFunction<byte[]> chunks;

    ExportedFile(ExportOrder order, long size, List<Integer> numbers, IntFunction<byte[]> chunks) {
        this.order = order;
        this.size = size;
        this.numbers = numbers;
        this.chunks = chunks;
    }

    public String ledger() {
        return order.ledger();
    }

    public ExportFormat format() {
        return order.format();
    }

    public Locale locale() {
        return order.locale();
    }

    public LocalDateTime requestedAt() {
        return order.requestedAt();
    }

    public long size() {
        return size;
    }

    /** Writes the whole file. */
    public void write(OutputStream out) throws IOException {
        for (int no : numbers) {
            out.write(chunks.apply(no));
        }
    }
}
