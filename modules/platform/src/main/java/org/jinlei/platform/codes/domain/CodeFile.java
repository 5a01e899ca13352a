package org.jinlei.platform.codes.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a CSV file with the columns {@code code,zh,en}, with or without a heading.
 *
 * @param lines  rows that could be read, by code
 * @param faults what could not be read, by line
 */
public record CodeFile(Map<String, Line> lines, List<Fault> faults) {

    private static final int MOST_LINES = 1000;
    private static final int COLUMNS = 3;
    private static final int SHOWN = 60;

    /** A code with its wordings. */
    public record Line(int number, String code, String zh, String en) {
    }

    /** What is wrong in a line; {@code what} is a key below {@code codes.fault}. */
    public record Fault(int line, String what, String text) {
        public int getLine() { return line; }
        public String getWhat() { return what; }
        public String getText() { return text; }
    }

    public CodeFile {
        lines = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        faults = List.copyOf(faults);
    }

    /** Reads what was typed or chosen. */
    public static CodeFile read(String text) {
        Map<String, Line> lines = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        int read = 0;
        try {
            for (CsvRecord row : CsvReader.builder().skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true)
                    .ofCsvRecord(text == null ? "" : text.replace("\uFEFF", ""))) {
                if (++read > MOST_LINES) {
                    faults.add(new Fault((int) row.getStartingLineNumber(), "tooLong", ""));
                    break;
                }
                read(row, read == 1, lines, faults);
            }
        } catch (CsvParseException broken) {
            faults.add(new Fault(read + 1, "broken", ""));
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(1, "empty", ""));
        }
        return new CodeFile(lines, faults);
    }

    private static void read(CsvRecord row, boolean first, Map<String, Line> lines, List<Fault> faults) {
        int number = (int) row.getStartingLineNumber();
        String shown = shown(String.join(",", row.getFields()));
        if (shown.isBlank() || first && row.getField(0).strip().equalsIgnoreCase("code")) {
            return;
        }
        if (row.getFieldCount() != COLUMNS) {
            faults.add(new Fault(number, "columns", shown));
            return;
        }
        Line line = new Line(number, row.getField(0).strip(), row.getField(1).strip(), row.getField(2).strip());
        if (shown.indexOf('\uFFFD') >= 0) {
            faults.add(new Fault(number, "encoding", shown));
        } else if (!NewCode.isCode(line.code())) {
            faults.add(new Fault(number, "code", shown));
        } else if (!NewCode.isWording(line.zh()) || !NewCode.isWording(line.en())) {
            faults.add(new Fault(number, "wording", shown));
        } else if (lines.putIfAbsent(line.code(), line) != null) {
            faults.add(new Fault(number, "twice", shown));
        }
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    }
}
