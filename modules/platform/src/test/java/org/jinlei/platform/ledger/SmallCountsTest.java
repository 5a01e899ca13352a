package org.jinlei.platform.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nobody who sees a table only can narrow a small count: tried by somebody who computes every table that fits what is shown. */
class SmallCountsTest {

    private static final int LINES = 4000;
    /** Each is attacked by trial, so fewer of them. */
    private static final int TABLES = 600;

    @Test
    void five_is_shown_and_four_is_not() {
        assertArrayEquals(new boolean[] {false, false, false}, SmallCounts.line(5, 6));
        assertTrue(SmallCounts.line(4, 6, 9)[0]);
        assertFalse(SmallCounts.table(new long[][] {{5, 5}, {5, 5}})[0][0]);
    }

    @Test
    void a_single_small_count_takes_the_smallest_other_along() {
        assertArrayEquals(new boolean[] {true, true, false, false}, SmallCounts.line(2, 6, 9));
        assertArrayEquals(new boolean[] {true, true, false, false}, SmallCounts.line(4, 4, 9));
    }

    @Test
    void several_small_counts_whose_sum_tells_too_much_take_another_along() {
        assertArrayEquals(new boolean[] {true, true, true, false}, SmallCounts.line(1, 2, 9));
        assertArrayEquals(new boolean[] {true, true, true, false}, SmallCounts.line(0, 0, 9));
    }

    @Test
    void a_line_that_is_small_as_a_whole_shows_nothing_and_one_without_another_part_not_even_its_sum() {
        assertArrayEquals(new boolean[] {true, true, true}, SmallCounts.line(1, 3));
        assertArrayEquals(new boolean[] {true, true, false}, SmallCounts.line(2, 3));
        assertArrayEquals(new boolean[] {true, true}, SmallCounts.line(3));
    }

    @Test
    void large_tables_are_shown_as_they_are() {
        for (boolean[] line : SmallCounts.table(new long[][] {{9, 7}, {12, 5}, {8, 8}})) {
            assertFalse(anyOf(line));
        }
    }

    @Test
    void sums_of_lines_do_not_depend_on_their_parts() {
        Random random = new Random(20261126);
        for (int i = 0; i < LINES; i++) {
            long[] sums = {random.nextInt(12), random.nextInt(12), random.nextInt(12)};
            boolean[] decided = SmallCounts.line(sums);
            long[][] cells = new long[sums.length][2];
            for (int line = 0; line < sums.length; line++) {
                cells[line][0] = random.nextInt((int) sums[line] + 1);
                cells[line][1] = sums[line] - cells[line][0];
            }
            boolean[][] hidden = SmallCounts.table(cells);
            for (int line = 0; line <= sums.length; line++) {
                assertEquals(decided[line], hidden[line][2], Arrays.toString(sums));
            }
        }
    }

    @Test
    void every_small_count_of_a_random_line_may_be_anything_from_0_to_4() {
        Random random = new Random(1);
        for (int i = 0; i < LINES; i++) {
            long[] counts = random.longs(1 + random.nextInt(5), 0, 4 + random.nextInt(12)).toArray();
            boolean[] hidden = SmallCounts.line(counts);
            for (int small = 0; small < counts.length; small++) {
                assertTrue(counts[small] >= SmallCounts.LEAST || hidden[small], Arrays.toString(counts));
                for (long value = 0; counts[small] < SmallCounts.LEAST && value < SmallCounts.LEAST; value++) {
                    assertTrue(fits(counts, hidden, small, value), value + " is ruled out in " + Arrays.toString(counts) + " " + Arrays.toString(hidden));
                }
            }
        }
    }

    /** Whether the part may have the value: what the others must then make up for can be made up. */
    private static boolean fits(long[] counts, boolean[] hidden, int part, long value) {
        if (hidden[counts.length]) {
            return true;
        }
        long left = Arrays.stream(counts).sum() - value;
        boolean others = false;
        for (int i = 0; i < counts.length; i++) {
            left -= hidden[i] ? 0 : counts[i];
            others |= hidden[i] && i != part;
        }
        return left == 0 || left > 0 && others;
    }

    @Test
    void every_small_count_of_a_random_table_may_be_anything_from_0_to_4() {
        Random random = new Random(2);
        for (int i = 0; i < TABLES; i++) {
            long[][] cells = new long[1 + random.nextInt(3)][2];
            int bound = 2 + random.nextInt(12);
            for (long[] line : cells) {
                line[0] = random.nextInt(bound);
                line[1] = random.nextInt(bound);
            }
            check(cells);
        }
    }

    private static void check(long[][] cells) {
        boolean[][] hidden = SmallCounts.table(cells);
        long[][] whole = whole(cells);
        for (int line = 0; line < whole.length; line++) {
            for (int column = 0; column < 3; column++) {
                assertTrue(whole[line][column] >= SmallCounts.LEAST || hidden[line][column], Arrays.deepToString(whole));
                for (long value = 0; whole[line][column] < SmallCounts.LEAST && value < SmallCounts.LEAST; value++) {
                    assertTrue(new Attack(whole, hidden, line, column, value).succeeds(0), value + " is ruled out at " + line + "," + column + " of "
                            + Arrays.deepToString(whole) + " with " + Arrays.deepToString(hidden));
                }
            }
        }
    }

    private static long[][] whole(long[][] cells) {
        long[][] whole = new long[cells.length + 1][3];
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < 2; j++) {
                whole[i][j] += cells[i][j];
                whole[i][2] += cells[i][j];
                whole[cells.length][j] += cells[i][j];
                whole[cells.length][2] += cells[i][j];
            }
        }
        return whole;
    }

    private static boolean anyOf(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }

    /** Tries all tables that agree with what is shown and have the value at a place, line by line, until one is found. */
    private static final class Attack {

        /** More than any sum of the tables tried, so that what nobody shows may be large. */
        private static final int MOST = 40;

        private final long[][] whole;
        private final boolean[][] hidden;
        private final int line;
        private final int column;
        private final long value;
        private final long[][] tried;

        Attack(long[][] whole, boolean[][] hidden, int line, int column, long value) {
            this.whole = whole;
            this.hidden = hidden;
            this.line = line;
            this.column = column;
            this.value = value;
            this.tried = new long[whole.length - 1][2];
        }

        boolean succeeds(int at) {
            if (at == tried.length) {
                long[][] sums = whole(tried);
                return agrees(sums[at], at);
            }
            for (int left = 0; left <= MOST; left++) {
                for (int right = 0; right <= MOST; right++) {
                    tried[at][0] = left;
                    tried[at][1] = right;
                    if (agrees(new long[] {left, right, left + right}, at) && isBelow() && succeeds(at + 1)) {
                        return true;
                    }
                }
            }
            tried[at][0] = 0;
            tried[at][1] = 0;
            return false;
        }

        /** Nothing tried so far exceeds a shown sum of its column. */
        private boolean isBelow() {
            long[] sums = whole(tried)[tried.length];
            for (int j = 0; j < 3; j++) {
                if (!hidden[tried.length][j] && sums[j] > whole[tried.length][j]) {
                    return false;
                }
            }
            return true;
        }

        private boolean agrees(long[] numbers, int at) {
            for (int j = 0; j < 3; j++) {
                if (!hidden[at][j] && numbers[j] != whole[at][j] || at == line && j == column && numbers[j] != value) {
                    return false;
                }
            }
            return true;
        }
    }
}
