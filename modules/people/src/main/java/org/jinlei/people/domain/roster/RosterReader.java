package org.jinlei.people.domain.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jinlei.people.domain.roster.RosterRefused.Kind;

/**
 * Reads a roster from a workbook (.xlsx) or separated text, told apart by content, row after row at constant memory. Opening it looks at the whole file once
 * and refuses what is no roster;
 * nothing in the file is ever computed, fetched or unpacked to disk in the clear.
 */
public final class RosterReader implements AutoCloseable {

    private final RosterRows rows;
    private final RosterLimits limits;

    private RosterReader(RosterRows rows, RosterLimits limits) {
        this.rows = rows;
        this.limits = limits;
    }

    /** @throws RosterRefused if the file cannot be read as a roster */
    public static RosterReader open(RosterSource source, RosterLimits limits) {
        try {
            FileForm form = FileForm.of(source, limits);
            return new RosterReader(form.isWorkbook() ? new WorkbookRows(source, limits) : new TextRows(source, form), limits);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The sheets that hold pupils, with what each column seems to hold.
     *
     * @param remembered what the sender's last roster had, {@link ColumnMapping#NONE} at first
     * @throws RosterRefused {@link RosterRefused.Kind#EMPTY} where nothing stands in the file, {@link RosterRefused.Kind#NO_PUPILS} where no sheet holds pupils
     */
    public List<SheetLayout> layouts(ColumnMapping remembered) {
        List<SheetStart> starts = new ArrayList<>();
        String[] last = {null};
        read(row -> {
            if (!row.sheet().equals(last[0])) {
                last[0] = row.sheet();
                starts.add(new SheetStart(row.sheet()));
            }
            starts.get(starts.size() - 1).take(row);
        });
        if (starts.isEmpty()) {
            throw new RosterRefused(Kind.EMPTY);
        }
        List<SheetLayout> layouts = starts.stream().map(start -> start.layout(remembered))
                .filter(layout -> layout.rows() > 0 && ColumnMapping.of(List.of(layout)).suffices()).toList();
        if (layouts.isEmpty()) {
            throw new RosterRefused(Kind.NO_PUPILS);
        }
        return layouts;
    }

    /**
     * Hands over every row of pupils in the order of the file: not headings, titles, totals or blank rows. What the consumer throws ends the reading.
     *
     * @return how many there were
     * @throws RosterRefused if the file breaks off or has too many rows
     */
    public int lines(ColumnMapping mapping, Consumer<RosterLine> consumer) {
        LineReader[] reader = {null};
        int[] lines = {0};
        Consumer<RosterLine> counted = line -> {
            if (++lines[0] > limits.rows()) {
                throw new RosterRefused(Kind.TOO_LARGE);
            }
            consumer.accept(line);
        };
        read(row -> {
            if (reader[0] == null || !reader[0].isOf(row.sheet())) {
                end(reader[0]);
                reader[0] = new LineReader(row.sheet(), rows.merged(row.sheet()), mapping, counted);
            }
            reader[0].row(row);
        });
        end(reader[0]);
        return lines[0];
    }

    private static void end(LineReader reader) {
        if (reader != null) {
            reader.end();
        }
    }

    private void read(RowReader reader) {
        try {
            rows.read(row -> {
                if (!row.isBlank()) {
                    reader.row(row);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
