package org.jinlei.platform.ledger;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which numbers of a table may be shown to those who do not see the rows behind it. Counts under five are suppressed, and so many others
 * with them that none can be computed back: from what is shown, with all the totals, every value from 0 to 4 stays possible for each small
 * count (domain rule 36; the number is the house's). All that is suppressed looks alike.
 *
 * <p>A table has lines, each of some parts and their sum, and a last line with the sums of the columns. Its sums of the lines are decided
 * first and alone ({@link #line}), because several figures may have them in common; then parts are suppressed until nothing is left to
 * compute. How far a suppressed number can be narrowed is exact: the table is a flow along its lines and columns, and how much more or less
 * of it can run through a cell, with the shown cells fixed, is what somebody who computes would find.
 */
public final class SmallCounts {

    /** Counts below are small. */
    public static final long LEAST = 5;

    private final long[][] values;
    private final boolean[][] hidden;
    private final int lines;
    private final int parts;

    private SmallCounts(long[][] cells) {
        lines = cells.length;
        parts = cells[0].length;
        values = new long[lines + 1][parts + 1];
        hidden = new boolean[lines + 1][parts + 1];
        for (int i = 0; i < lines; i++) {
            for (int j = 0; j < parts; j++) {
                values[i][j] = cells[i][j];
                values[i][parts] += cells[i][j];
                values[lines][j] += cells[i][j];
                values[lines][parts] += cells[i][j];
            }
        }
    }

    /**
     * Which numbers of one line are suppressed.
     *
     * @param counts the parts of the line
     * @return for each part and, last, for their sum whether it is suppressed
     */
    public static boolean[] line(long... counts) {
        long all = Arrays.stream(counts).sum();
        boolean[] hidden = new boolean[counts.length + 1];
        if (all < LEAST) {
            Arrays.fill(hidden, true);
            return hidden;
        }
        long sum = 0;
        int several = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < LEAST) {
                hidden[i] = true;
                sum += counts[i];
                several++;
            }
        }
        if (several > 0 && (several < 2 || sum < LEAST - 1)) {
            int least = -1;
            for (int i = 0; i < counts.length; i++) {
                least = !hidden[i] && (least < 0 || counts[i] < counts[least]) ? i : least;
            }
            hidden[least >= 0 ? least : counts.length] = true;
        }
        return hidden;
    }

    /**
     * Which numbers of a table are suppressed.
     *
     * @param cells lines with their parts, without any sum; at least one line
     * @return lines with one more column for the sums of the lines, and one more line for the sums of the columns
     */
    public static boolean[][] table(long[][] cells) {
        SmallCounts table = new SmallCounts(cells);
        table.hideSmall();
        while (table.hideOneMore()) {
            continue;
        }
        return table.hidden;
    }

    private void hideSmall() {
        long[] sums = new long[lines];
        for (int i = 0; i < lines; i++) {
            sums[i] = values[i][parts];
        }
        boolean[] ofLines = line(sums);
        for (int i = 0; i <= lines; i++) {
            hidden[i][parts] = ofLines[i];
            for (int j = 0; j < parts; j++) {
                hidden[i][j] = values[i][j] < LEAST;
            }
        }
    }

    /** Suppresses one more part if a small count can be narrowed; the sums of the lines stay as they are. */
    private boolean hideOneMore() {
        for (int i = 0; i <= lines; i++) {
            for (int j = 0; j <= parts; j++) {
                if (hidden[i][j] && values[i][j] < LEAST && isNarrowed(i, j) && hideBeside(i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNarrowed(int line, int column) {
        return flow(line, column, true) < LEAST - 1 - values[line][column] || flow(line, column, false) < values[line][column];
    }

    /** The smallest shown part of the same line or column, else any; false when none is left, and then nothing can be narrowed. */
    private boolean hideBeside(int line, int column) {
        int[] best = null;
        for (int i = 0; i <= lines; i++) {
            for (int j = 0; j < parts; j++) {
                if (!hidden[i][j] && (best == null || rank(i, j, line, column) < rank(best[0], best[1], line, column))) {
                    best = new int[] {i, j};
                }
            }
        }
        if (best != null) {
            hidden[best[0]][best[1]] = true;
        }
        return best != null;
    }

    private double rank(int i, int j, int line, int column) {
        return values[i][j] + (i == line || j == column ? 0 : 1e15) + (i == lines ? 1e12 : 0);
    }

    /** By how much a cell can grow, or shrink, when the other suppressed cells make up for it; at most what is asked about. */
    private long flow(int line, int column, boolean grow) {
        int[] arc = arc(line, column);
        int from = grow ? arc[1] : arc[0];
        int to = grow ? arc[0] : arc[1];
        long most = grow ? LEAST : values[line][column];
        long[][] residual = residual(line, column);
        long found = 0;
        while (found < most) {
            long more = augment(residual, from, to, most - found);
            if (more == 0) {
                return found;
            }
            found += more;
        }
        return found;
    }

    /** Room in each direction between lines (first) and columns, without the cell itself. */
    private long[][] residual(int line, int column) {
        long[][] residual = new long[lines + parts + 2][lines + parts + 2];
        for (int i = 0; i <= lines; i++) {
            for (int j = 0; j <= parts; j++) {
                if (hidden[i][j] && (i != line || j != column)) {
                    int[] arc = arc(i, j);
                    residual[arc[0]][arc[1]] += Integer.MAX_VALUE;
                    residual[arc[1]][arc[0]] += values[i][j];
                }
            }
        }
        return residual;
    }

    /** A part runs from its line to its column, a sum back: of a line from the last column, of a column to the last line. */
    private int[] arc(int line, int column) {
        int ofColumn = lines + 1 + column;
        return line < lines == column < parts ? new int[] {line, ofColumn} : new int[] {ofColumn, line};
    }

    private static long augment(long[][] residual, int from, int to, long most) {
        int[] before = new int[residual.length];
        Arrays.fill(before, -1);
        before[from] = from;
        Deque<Integer> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty() && before[to] < 0) {
            int at = open.remove();
            for (int next = 0; next < residual.length; next++) {
                if (before[next] < 0 && residual[at][next] > 0) {
                    before[next] = at;
                    open.add(next);
                }
            }
        }
        if (before[to] < 0) {
            return 0;
        }
        long room = most;
        for (int at = to; at != from; at = before[at]) {
            room = Math.min(room, residual[before[at]][at]);
        }
        for (int at = to; at != from; at = before[at]) {
            residual[before[at]][at] -= room;
            residual[at][before[at]] += room;
        }
        return room;
    }
}
