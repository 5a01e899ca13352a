package org.jinlei.people.domain.roster;

/**
 * How much is read before a file is refused as {@link RosterRefused.Kind#TOO_LARGE} or {@link RosterRefused.Kind#HOSTILE}.
 *
 * @param bytes    of the file
 * @param inflated bytes of the parts of a workbook, all together
 * @param ratio    how many times its size a part of a workbook may inflate to
 * @param rows     of pupils
 */
public record RosterLimits(long bytes, long inflated, int ratio, int rows) {

    /** A county has some 60 000 pupils; 200 000 rows of thirty columns are some 40 MB, and 250 MB inflated. */
    public static final RosterLimits USUAL = new RosterLimits(100L << 20, 1L << 30, 200, 300_000);
}
