package org.jinlei.people.domain.roster;

import java.util.ArrayList;
import java.util.List;

/** The first rows of a sheet, kept until it is known where its pupils begin. */
final class SheetStart {

    /** Titles, instructions and headings are never more than this. */
    private static final int ROWS_WITH_HEADINGS = 30;
    private static final int ROWS_TO_JUDGE_BY = 200;

    private final String sheet;
    private final List<SheetRow> rows = new ArrayList<>();
    private int further;

    SheetStart(String sheet) {
        this.sheet = sheet;
    }

    /** Takes a row that is not blank; false when enough were kept. */
    boolean take(SheetRow row) {
        if (rows.size() == ROWS_TO_JUDGE_BY) {
            further++;
            return false;
        }
        rows.add(row);
        return true;
    }

    List<SheetRow> rows() {
        return rows;
    }

    Headings headings(ColumnMapping remembered) {
        return Headings.in(rows.subList(0, Math.min(rows.size(), ROWS_WITH_HEADINGS)), remembered);
    }

    SheetLayout layout(ColumnMapping remembered) {
        Headings headings = headings(remembered);
        List<SheetRow> below = rows.stream().filter(row -> row.number() > headings.row()).toList();
        return new SheetLayout(sheet, headings.row(), new ColumnSearch(headings, below).guess(remembered), below.size() + further);
    }
}
