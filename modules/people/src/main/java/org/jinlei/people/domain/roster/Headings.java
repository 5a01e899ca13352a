package org.jinlei.people.domain.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The headings of a sheet, wherever among its first rows they stand, in one row or in two of which the upper groups the lower.
 *
 * @param row      the last row of the headings as the spreadsheet counts, 0 where there is none
 * @param words    by which a mapping remembers the columns: the heading, with its group before it where the group is somebody else, with a number behind it
 *                 where the same comes again, #A without any
 * @param headings of the columns without group
 * @param groups   father, mother, carer or teacher above a heading, "" elsewhere
 * @param titles   texts above the headings
 */
record Headings(int row, List<String> words, List<String> headings, List<String> groups, List<String> titles) {

    private static final int FEWEST_KNOWN = 3;

    /** Looks among the first rows of a sheet, those that are not blank. */
    static Headings in(List<SheetRow> rows, ColumnMapping remembered) {
        int best = -1;
        int most = FEWEST_KNOWN - 1;
        for (int i = 0; i < rows.size(); i++) {
            int known = known(rows.get(i), remembered);
            if (known > most) {
                most = known;
                best = i;
            }
        }
        if (best < 0) {
            return without(rows);
        }
        if (best + 1 < rows.size() && isBelow(rows.get(best), rows.get(best + 1))) {
            return of(rows, best, best + 1);
        }
        boolean grouped = best > 0 && rows.get(best - 1).cells().stream().map(Tidy::heading).filter(HeadingWords::isGroupOfOthers).count() > 0
                && rows.get(best - 1).number() + 1 == rows.get(best).number();
        return grouped ? of(rows, best - 1, best) : of(rows, -1, best);
    }

    private static int known(SheetRow row, ColumnMapping remembered) {
        return (int) row.cells().stream().map(Tidy::heading).filter(heading -> HeadingWords.exact(heading).isPresent() || remembered.fields()
                .containsKey(heading)).distinct().count();
    }

    /** Whether a row tells in detail what the row above it groups: nothing but headings, and some below a group. */
    private static boolean isBelow(SheetRow upper, SheetRow lower) {
        List<String> texts = lower.cells().stream().map(Tidy::heading).filter(text -> !text.isEmpty()).toList();
        return lower.number() == upper.number() + 1 && texts.size() >= 2 && upper.cells().stream().map(Tidy::heading).anyMatch(HeadingWords::isGroupOfOthers)
                && texts.stream().allMatch(text -> HeadingWords.exact(text).isPresent() || HeadingWords.grouped("父亲", text).isPresent()
                        || HeadingWords.grouped("监护人", text).isPresent());
    }

    private static Headings of(List<SheetRow> rows, int upper, int lower) {
        SheetRow above = upper < 0 ? new SheetRow("", 0, List.of()) : rows.get(upper);
        SheetRow below = rows.get(lower);
        List<String> headings = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        String group = "";
        for (int column = 0; column < Math.max(above.cells().size(), below.cells().size()); column++) {
            String top = Tidy.heading(above.cell(column));
            String heading = Tidy.heading(below.cell(column));
            group = top.isEmpty() ? group : HeadingWords.isGroupOfOthers(top) ? top : "";
            groups.add(heading.isEmpty() || upper < 0 ? "" : group);
            headings.add(heading.isEmpty() ? top : heading);
        }
        List<String> titles = rows.subList(0, upper < 0 ? lower : upper).stream().flatMap(row -> row.cells().stream()).map(Tidy::text)
                .filter(text -> !text.isEmpty()).toList();
        return new Headings(below.number(), words(headings, groups), headings, groups, titles);
    }

    private static Headings without(List<SheetRow> rows) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<String> empty = java.util.Collections.nCopies(columns, "");
        return new Headings(0, words(empty, empty), empty, empty, List.of());
    }

    private static List<String> words(List<String> headings, List<String> groups) {
        List<String> words = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column);
            String word = heading.isEmpty() ? "#" + SheetRow.letters(column) : groups.get(column).isEmpty() ? heading : groups.get(column) + "/" + heading;
            int times = seen.merge(word, 1, Integer::sum);
            words.add(times == 1 ? word : word + "#" + times);
        }
        return words;
    }
}
