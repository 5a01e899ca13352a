package org.jinlei.people.domain.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes the files that tests read. A text that begins with # and a date becomes a cell formatted as a date. */
final class RosterFiles {

    private RosterFiles() {
    }

    static RosterSource source(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    static RosterReader open(byte[] bytes) {
        return RosterReader.open(source(bytes), RosterLimits.USUAL);
    }

    static byte[] workbook(String sheet, List<List<String>> rows) {
        return workbook(Map.of(sheet, rows));
    }

    static byte[] workbook(Map<String, List<List<String>>> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
                Worksheet cells = workbook.newWorksheet(sheet.getKey());
                for (int row = 0; row < sheet.getValue().size(); row++) {
                    write(cells, row, sheet.getValue().get(row));
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet cells, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            if (text.startsWith("#2")) {
                cells.value(row, column, LocalDate.parse(text.substring(1)));
                cells.style(row, column).format("yyyy-MM-dd").set();
            } else if (!text.isEmpty()) {
                cells.value(row, column, text);
            }
        }
    }

    /** A workbook put together by hand: the rows of one sheet as the standard writes them. */
    static byte[] bare(String sheetData) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"花名册\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet>" + sheetData + "</worksheet>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    static String text(List<List<String>> rows, String separator) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(separator, row.stream().map(cell -> cell.startsWith("#2") ? cell.substring(1) : cell)
                .map(cell -> cell.contains(separator) || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell).toList())).append("\r\n"));
        return text.toString();
    }

    static List<RosterLine> lines(RosterReader reader, ColumnMapping mapping) {
        List<RosterLine> lines = new ArrayList<>();
        reader.lines(mapping, lines::add);
        return lines;
    }
}
