package org.jinlei.cases.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Our own number of a case file: {@code W-140525580000-2026-00012}. It says nothing about what happened or to whom.
 *
 * @param value the number
 */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[BWJXY]-[0-9A-Z]{1,20}-\\d{4}-\\d{5,9}");

    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not one of our numbers: " + value);
        }
    }

    /** The number of a case file. */
    public static CaseNumber ofCase(String unitCode, int year, long running) {
        return numbered("W", unitCode, year, running);
    }

    /** The number on the receipt of a report. */
    public static CaseNumber ofReceipt(String unitCode, int year, long running) {
        return numbered("J", unitCode, year, running);
    }

    /** The number of a recommendation letter while it is worked on; its document has the official one. */
    public static CaseNumber ofLetter(String unitCode, int year, long running) {
        return numbered("Y", unitCode, year, running);
    }

    /** The number of the search for a missing child. */
    public static CaseNumber ofSearch(String unitCode, int year, long running) {
        return numbered("X", unitCode, year, running);
    }

    /** The number of an intervention about misconduct. */
    public static CaseNumber ofIntervention(String unitCode, int year, long running) {
        return numbered("B", unitCode, year, running);
    }

    /** The number as somebody typed it, in our form; null when it cannot be one. */
    public static CaseNumber typed(String text) {
        String normal = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(normal).matches() ? new CaseNumber(normal) : null;
    }

    private static CaseNumber numbered(String kind, String unitCode, int year, long running) {
        return new CaseNumber(String.format(Locale.ROOT, "%s-%s-%d-%05d", kind, unitCode.toUpperCase(Locale.ROOT), year, running));
    }

    @Override
    public String toString() {
        return value;
    }
}
