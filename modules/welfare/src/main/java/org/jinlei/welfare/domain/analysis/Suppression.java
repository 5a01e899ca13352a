package org.jinlei.welfare.domain.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jinlei.platform.ledger.SmallCounts;

/**
 * Which numbers somebody gets who sees no rows: counts under five are suppressed with so many others that none can be computed back. Without a filter each
 * dimension is a line of its own. With one filter the table of each other dimension is a line of the table of both, and is suppressed as that whole table;
 * where a table has too many cells for that, none of its numbers is shown.
 */
final class Suppression {

    /** Larger tables would be looked at longer than a page may take. */
    private static final int MOST_CELLS = 220;

    private final SituationCount count;

    Suppression(SituationCount count) {
        this.count = count;
    }

    /** How many fit, null when suppressed. */
    Long all() {
        Dimension only = count.only();
        return only == null ? shown(count.all(), SmallCounts.line(count.all())[1]) : marginal(only).get(chosen());
    }

    private Long chosen() {
        return count.filter().values().get(count.only());
    }

    /** The counts of a dimension, null where suppressed. */
    Map<Long, Long> of(Dimension dimension) {
        if (count.only() == null || dimension == count.only()) {
            return marginal(dimension);
        }
        Map<Long, Long> shown = new TreeMap<>();
        Set<Long> clear = dimension.isPlace() ? Set.of() : clear(dimension);
        count.of(dimension).forEach((value, number) -> shown.put(value, shown(number, !clear.contains(value))));
        return shown;
    }

    /**
     * Values of another dimension whose numbers are shown in the line of the chosen one. Whichever of the two is the filter, the same table is suppressed, so that
     * who asks for it both ways finds the same numbers missing; nothing is shown where the sums without a filter, which everybody has seen, would give a
     * cell away.
     */
    private Set<Long> clear(Dimension other) {
        Map<Long, long[]> crossed = count.crossed(other);
        List<Long> lines = new ArrayList<>(crossed.keySet());
        int chosen = lines.indexOf(chosen());
        long[] sums = marginals(crossed.values().toArray(long[][]::new));
        int[] columns = IntStream.range(0, sums.length).filter(column -> sums[column] > 0).toArray();
        if (chosen < 0 || lines.size() * columns.length > MOST_CELLS) {
            return Set.of();
        }
        long[][] cells = new long[lines.size()][columns.length];
        for (int line = 0; line < cells.length; line++) {
            for (int column = 0; column < columns.length; column++) {
                cells[line][column] = crossed.get(lines.get(line))[columns[column]];
            }
        }
        boolean turned = !count.only().isPlace() && count.only().ordinal() > other.ordinal();
        boolean[][] hidden = hidden(turned ? turned(cells) : cells);
        Set<Long> clear = new TreeSet<>();
        for (int column = 0; hidden != null && column < columns.length; column++) {
            if (!(turned ? hidden[column][chosen] : hidden[chosen][column])) {
                clear.add((long) columns[column]);
            }
        }
        return clear;
    }

    private static boolean[][] hidden(long[][] cells) {
        boolean[][] hidden = SmallCounts.table(cells);
        boolean[] alone = SmallCounts.line(marginals(cells));
        for (int column = 0; column < cells[0].length; column++) {
            if (hidden[cells.length][column] && !alone[column]) {
                return null;
            }
        }
        return hidden;
    }

    private static long[][] turned(long[][] cells) {
        long[][] turned = new long[cells[0].length][cells.length];
        for (int line = 0; line < cells.length; line++) {
            for (int column = 0; column < cells[0].length; column++) {
                turned[column][line] = cells[line][column];
            }
        }
        return turned;
    }

    private static long[] marginals(long[][] cells) {
        long[] sums = new long[cells[0].length];
        for (long[] line : cells) {
            for (int column = 0; column < line.length; column++) {
                sums[column] += line[column];
            }
        }
        return sums;
    }

    private Map<Long, Long> marginal(Dimension dimension) {
        Map<Long, Long> counts = count.of(dimension);
        boolean[] hidden = SmallCounts.line(longs(counts.values()));
        Map<Long, Long> shown = new TreeMap<>();
        int at = 0;
        for (Map.Entry<Long, Long> one : counts.entrySet()) {
            shown.put(one.getKey(), shown(one.getValue(), hidden[at++]));
        }
        return shown;
    }

    private static long[] longs(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).toArray();
    }

    private static Long shown(long number, boolean hidden) {
        return hidden ? null : Long.valueOf(number);
    }
}
