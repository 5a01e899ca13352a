package org.jinlei.reporting.domain;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jinlei.platform.data.CellText;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerRow;

/** A file of comma-separated values (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets need for Chinese. */
class CsvFile implements LedgerFile {

    private static final String BREAK = "\r\n";

    private final List<LedgerColumn> columns;
    private final LedgerText text;
    private final Writer out;

    CsvFile(LedgerFiles.Heading heading, List<LedgerColumn> columns, LedgerText text, OutputStream target) throws IOException {
        this.columns = columns;
        this.text = text;
        out = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), 1 << 16);
        out.write('\uFEFF');
        for (String line : List.of(heading.title(), heading.mark(), heading.narrowed())) {
            out.write(quoted(line));
            out.write(BREAK);
        }
        line(heading.labels());
    }

    @Override
    public void write(List<LedgerRow> rows) throws IOException {
        for (LedgerRow row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                out.write(i == 0 ? "" : ",");
                out.write(quoted(text.of(columns.get(i), row.values().get(i))));
            }
            out.write(BREAK);
        }
    }

    private void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(quoted(cells.get(i)));
        }
        out.write(BREAK);
    }

    private static String quoted(String cell) {
        String harmless = CellText.harmless(cell);
        return harmless.matches("(?s).*[\",\r\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    @Override
    public void close() {
        // The chunks are kept by the stream below; after a failure nothing more may be written.
    }
}
