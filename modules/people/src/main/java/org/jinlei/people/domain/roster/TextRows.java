package org.jinlei.people.domain.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import org.jinlei.people.domain.roster.RosterRefused.Kind;

/** Separated text. Rows are counted as a spreadsheet that opens the file would. */
final class TextRows implements RosterRows {

    private final RosterSource source;
    private final FileForm form;

    TextRows(RosterSource source, FileForm form) {
        this.source = source;
        this.form = form;
    }

    @Override
    public void read(RowReader reader) throws IOException {
        int number = 0;
        try (InputStreamReader characters = new InputStreamReader(new BufferedInputStream(source.open()), form.charset());
                CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(form.separator()).skipEmptyLines(false)
                        .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(characters)) {
            for (CsvRecord row : rows) {
                reader.row(new SheetRow("", ++number, number > 1 ? row.getFields() : withoutMark(row.getFields())));
            }
        } catch (CsvParseException broken) {
            throw new RosterRefused(Kind.BROKEN, broken);
        }
    }

    /** The mark of the byte order is no part of the first heading. */
    private static List<String> withoutMark(List<String> fields) {
        return fields.stream().map(field -> field.replace("\uFEFF", "")).toList();
    }

    @Override
    public MergedCells merged(String sheet) {
        return MergedCells.NONE;
    }

    @Override
    public void close() {
        // every reading closes what it opens
    }
}
