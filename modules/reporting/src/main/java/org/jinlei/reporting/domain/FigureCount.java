package org.jinlei.reporting.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.platform.ledger.Figure;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.SmallCounts;

/**
 * A figure for those who do not see its rows: counts of a quarter, small ones suppressed with whatever would give them away.
 *
 * @param lines of the months, and last of the quarter
 */
public record FigureCount(Figure figure, Ledger<?> ledger, List<Line> lines) {

    /**
     * A line; what is suppressed is null.
     *
     * @param month as {@code 2026-09}, null for the whole quarter
     */
    public record Line(String month, Long met, Long unmet, Long all) {
        public String getMonth() { return month; }
        public Long getMet() { return met; }
        public Long getUnmet() { return unmet; }
        public Long getAll() { return all; }
    }

    /** @param met those that meet it and, beside it, those that do not, by month */
    static FigureCount of(Figure figure, Ledger<?> ledger, List<YearMonth> months, long[][] met) {
        boolean[][] hidden = SmallCounts.table(met);
        List<Line> lines = new ArrayList<>();
        long[] sums = new long[2];
        for (int i = 0; i < met.length; i++) {
            lines.add(line(months.get(i).toString(), met[i], hidden[i]));
            sums[0] += met[i][0];
            sums[1] += met[i][1];
        }
        lines.add(line(null, sums, hidden[met.length]));
        return new FigureCount(figure, ledger, lines);
    }

    private static Line line(String month, long[] counts, boolean[] hidden) {
        return new Line(month, hidden[0] ? null : counts[0], hidden[1] ? null : counts[1], hidden[2] ? null : counts[0] + counts[1]);
    }

    public List<Line> getLines() { return lines; }
}
