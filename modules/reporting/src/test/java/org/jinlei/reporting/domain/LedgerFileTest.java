package org.jinlei.reporting.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerColumn.Kind;
import org.jinlei.platform.ledger.LedgerRow;
import org.junit.jupiter.api.Test;

/** What is in the files, read back as a spreadsheet reads them. */
class LedgerFileTest {

    private static final List<LedgerColumn> COLUMNS = List.of(LedgerColumn.of("name", Kind.MAIN), LedgerColumn.of("day", Kind.DATE),
            LedgerColumn.of("at", Kind.MINUTE), LedgerColumn.of("count", Kind.NUMBER), LedgerColumn.of("many", Kind.TEXT));
    private static final LedgerFiles.Heading HEADING = new LedgerFiles.Heading("台账", "导出人：王", "条件：无", List.of("姓名", "日期", "时间", "数", "各项"));
    private static final LedgerText TEXT = (column, value) -> value == null ? "" : value instanceof List<?> several
            ? String.join("、", several.stream().map(String::valueOf).toList()) : String.valueOf(value).replace('T', ' ');
    private static final List<LedgerRow> ROWS = List.of(
            LedgerRow.of(1, "=HYPERLINK(\"http://x\")", LocalDate.of(2026, 3, 1), LocalDateTime.of(2026, 3, 1, 9, 30), 12, List.of("甲", "乙")),
            LedgerRow.of(2, "欧阳\"小\",明\n二", null, null, 0, null));

    private static byte[] written(boolean workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LedgerFile file = workbook ? new WorkbookFile(HEADING, COLUMNS, TEXT, out) : new CsvFile(HEADING, COLUMNS, TEXT, out)) {
            file.write(ROWS);
            file.end();
        }
        return out.toByteArray();
    }

    @Test
    void a_workbook_says_who_took_it_out_and_holds_texts_numbers_and_dates_but_no_formula() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written(true)))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals("导出人：王", rows.get(1).getCellAsString(0).orElseThrow());
            assertEquals("条件：无", rows.get(2).getCellAsString(0).orElseThrow());
            assertEquals("时间", rows.get(3).getCellAsString(2).orElseThrow());
            Row first = rows.get(4);
            assertEquals("'=HYPERLINK(\"http://x\")", first.getCellAsString(0).orElseThrow());
            assertEquals(LocalDate.of(2026, 3, 1), first.getCellAsDate(1).orElseThrow().toLocalDate());
            assertEquals(LocalDateTime.of(2026, 3, 1, 9, 30), first.getCellAsDate(2).orElseThrow());
            assertEquals(new BigDecimal(12), first.getCellAsNumber(3).orElseThrow());
            assertEquals("甲、乙", first.getCellAsString(4).orElseThrow());
            assertEquals("欧阳\"小\",明\n二", rows.get(5).getCellAsString(0).orElseThrow());
            assertTrue(rows.stream().flatMap(Row::stream).filter(cell -> cell != null).map(Cell::getType).noneMatch(CellType.FORMULA::equals));
        }
    }

    @Test
    void a_csv_file_quotes_what_must_be_quoted_and_begins_with_a_byte_order_mark() throws IOException {
        assertEquals("\uFEFF台账\r\n导出人：王\r\n条件：无\r\n姓名,日期,时间,数,各项\r\n"
                + "\"'=HYPERLINK(\"\"http://x\"\")\",2026-03-01,2026-03-01 09:30,12,甲、乙\r\n"
                + "\"欧阳\"\"小\"\",明\n二\",,,0,\r\n", new String(written(false), StandardCharsets.UTF_8));
    }
}
