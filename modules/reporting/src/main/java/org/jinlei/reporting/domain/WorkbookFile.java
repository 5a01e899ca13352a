package org.jinlei.reporting.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jinlei.platform.data.CellText;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerRow;

/**
 * A workbook (ISO/IEC 29500) written as a stream: a thousand rows are in memory. Days and moments are dates that can be sorted, shown
 * as the screen shows them; everything else is text or a number and never a formula. After a million rows a further sheet begins.
 */
class WorkbookFile implements LedgerFile {

    private static final int HEADING_ROWS = 4;
    private static final int MOST_ROWS = 1_000_000;
    private static final int FLUSHED = 1000;
    private static final int SAMPLE_WIDTH = 16;

    private final LedgerFiles.Heading heading;
    private final List<LedgerColumn> columns;
    private final LedgerText text;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    WorkbookFile(LedgerFiles.Heading heading, List<LedgerColumn> columns, LedgerText text, OutputStream target) throws IOException {
        this.heading = heading;
        this.columns = columns;
        this.text = text;
        workbook = new Workbook(target, "Jinlei", "1.0");
        workbook.setGlobalDefaultFont("宋体", 11);
        begin();
    }

    private void begin() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? heading.title() : heading.title() + " " + sheets);
        sheet.freezePane(1, HEADING_ROWS);
        sheet.repeatRows(HEADING_ROWS - 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.header(heading.title(), Position.CENTER);
        sheet.footer(heading.mark(), Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).kind() == LedgerColumn.Kind.NUMBER ? SAMPLE_WIDTH / 2.0 + 2 : SAMPLE_WIDTH + 2.0);
        }
        sheet.value(0, 0, CellText.harmless(heading.title()));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, CellText.harmless(heading.mark()));
        sheet.value(2, 0, CellText.harmless(heading.narrowed()));
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(HEADING_ROWS - 1, i, CellText.harmless(heading.labels().get(i)));
            sheet.style(HEADING_ROWS - 1, i).bold().fillColor("E8EDF3").set();
        }
        row = HEADING_ROWS;
    }

    @Override
    public void write(List<LedgerRow> rows) throws IOException {
        for (LedgerRow one : rows) {
            if (row >= MOST_ROWS + HEADING_ROWS) {
                begin();
            }
            for (int i = 0; i < columns.size(); i++) {
                cell(i, columns.get(i), one.values().get(i));
            }
            row++;
            if (row % FLUSHED == 0) {
                sheet.flush();
            }
        }
    }

    private void cell(int at, LedgerColumn column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, at, number);
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(row, at, moment);
            sheet.style(row, at).format(column.kind() == LedgerColumn.Kind.SECOND ? "yyyy\\-mm\\-dd hh:mm:ss" : "yyyy\\-mm\\-dd hh:mm").set();
        } else if (value instanceof LocalDate day) {
            sheet.value(row, at, day);
            sheet.style(row, at).format("yyyy\\-mm\\-dd").set();
        } else if (value != null) {
            String written = text.of(column, value);
            if (!written.isEmpty()) {
                sheet.inlineString(row, at, CellText.harmless(written));
            }
        }
    }

    @Override
    public void end() throws IOException {
        sheet.finish();
        workbook.finish();
    }

    @Override
    public void close() {
        // The chunks are kept by the stream below; after a failure nothing more may be written.
    }
}
