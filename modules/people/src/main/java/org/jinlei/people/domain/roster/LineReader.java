package org.jinlei.people.domain.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Makes lines of pupils of the rows of one sheet, once its headings are found. */
final class LineReader {

    /** What stands below the pupils of a sheet. */
    private static final Pattern FOOT = Pattern.compile("(合计|总计|小计|共计|总人数|人数合计|填表|制表|审核|校长签|负责人|备注|注:|注：|说明|以下空白|盖章|单位盖章).*");

    /** Fields that a spreadsheet shows once for many pupils. */
    private static final Set<RosterField> SHOWN_ONCE = Set.of(RosterField.SCHOOL, RosterField.GRADE, RosterField.CLASS_NAME, RosterField.CLASS_TEACHER,
            RosterField.CLASS_TEACHER_PHONE, RosterField.VILLAGE);

    private final MergedCells merged;
    private final ColumnMapping mapping;
    private final Consumer<RosterLine> consumer;
    private final String sheet;
    private final Map<RosterField, Integer> columns = new EnumMap<>(RosterField.class);
    private final Map<RosterField, String> letters = new EnumMap<>(RosterField.class);
    private final Map<RosterField, String> above = new EnumMap<>(RosterField.class);
    private SheetStart start;
    private Headings headings;

    LineReader(String sheet, MergedCells merged, ColumnMapping mapping, Consumer<RosterLine> consumer) {
        this.sheet = sheet;
        this.merged = merged;
        this.mapping = mapping;
        this.consumer = consumer;
        this.start = new SheetStart(sheet);
    }

    boolean isOf(String name) {
        return sheet.equals(name);
    }

    void row(SheetRow row) {
        if (start != null && start.take(row)) {
            return;
        }
        begin();
        line(row);
    }

    /** No further row comes. */
    void end() {
        begin();
    }

    private void begin() {
        if (start == null) {
            return;
        }
        headings = start.headings(mapping);
        for (int column = 0; column < headings.words().size(); column++) {
            RosterField field = mapping.field(headings.words().get(column));
            if (field != RosterField.IGNORED && columns.putIfAbsent(field, column) == null) {
                letters.put(field, SheetRow.letters(column));
            }
        }
        if (columns.containsKey(RosterField.GIVEN_NAME)) {
            letters.putIfAbsent(RosterField.NAME, letters.get(RosterField.GIVEN_NAME));
        }
        List<SheetRow> kept = start.rows();
        start = null;
        kept.forEach(this::line);
    }

    private void line(SheetRow row) {
        if (row.number() <= headings.row() || !holdsPupils()) {
            return;
        }
        Map<RosterField, String> cells = new EnumMap<>(RosterField.class);
        columns.forEach((field, column) -> {
            String text = Tidy.text(row.cell(column));
            if (SHOWN_ONCE.contains(field)) {
                text = text.isEmpty() && merged.showsAbove(column, row.number()) ? above.getOrDefault(field, "") : text;
                above.put(field, text);
            }
            if (!text.isEmpty()) {
                cells.put(field, text);
            }
        });
        String name = (cells.getOrDefault(RosterField.FAMILY_NAME, "") + cells.getOrDefault(RosterField.GIVEN_NAME, "")).strip();
        if (!name.isEmpty()) {
            cells.putIfAbsent(RosterField.NAME, name);
        }
        if (!isFoot(row, cells) && !isHeading(cells)) {
            if (!columns.containsKey(RosterField.SCHOOL)) {
                cells.put(RosterField.SCHOOL, sheet + " " + String.join(" ", headings.titles()));
            }
            consumer.accept(new RosterLine(sheet, row.number(), cells, letters));
        }
    }

    private boolean holdsPupils() {
        return columns.containsKey(RosterField.NAME) || columns.containsKey(RosterField.GIVEN_NAME);
    }

    /** Totals, signatures, and rows of a form that nobody filled in. */
    private static boolean isFoot(SheetRow row, Map<RosterField, String> cells) {
        boolean nobody = !cells.containsKey(RosterField.NAME) && !cells.containsKey(RosterField.IDENTITY_NUMBER);
        boolean foot = row.cells().stream().map(Tidy::text).filter(text -> !text.isEmpty()).findFirst().filter(text -> FOOT.matcher(text.replace(" ", ""))
                .matches()).isPresent();
        boolean unfilled = cells.keySet().stream().filter(field -> !SHOWN_ONCE.contains(field)).count() == 0;
        return unfilled || foot && (nobody || !cells.containsKey(RosterField.BIRTH_DATE) && !cells.containsKey(RosterField.IDENTITY_NUMBER));
    }

    /** The headings once more, as on every printed page. */
    private boolean isHeading(Map<RosterField, String> cells) {
        long same = cells.entrySet().stream().filter(cell -> columns.containsKey(cell.getKey()) && isHeading(cell.getValue(), headings.headings()
                .get(columns.get(cell.getKey())))).count();
        return same >= 2 && same * 2 > cells.size();
    }

    /** Looks at one character first: most cells of a roster are no headings. */
    private static boolean isHeading(String text, String heading) {
        return !heading.isEmpty() && text.indexOf(heading.codePointAt(0)) >= 0 && Tidy.heading(text).equals(heading);
    }
}
