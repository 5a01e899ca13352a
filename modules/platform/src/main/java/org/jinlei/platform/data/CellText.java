package org.jinlei.platform.data;

/**
 * Takes the power out of texts that a spreadsheet would carry out: what begins with {@code = + - @}, in half or full width, with a tab or
 * a line break gets an apostrophe before it (OWASP, CSV Injection). Characters that no XML may hold are dropped.
 */
public final class CellText {

    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final int LONGEST = 32_000;

    private CellText() {
    }

    /** The text as a spreadsheet only shows it. */
    public static String harmless(String text) {
        String clean = isClean(text) ? text : cleaned(text);
        return isDangerous(clean) ? "'" + clean : clean;
    }

    private static boolean isDangerous(String clean) {
        if (clean.isEmpty()) {
            return false;
        }
        if (DANGEROUS.indexOf(clean.charAt(0)) >= 0) {
            return true;
        }
        String seen = Character.isWhitespace(clean.codePointAt(0)) ? clean.stripLeading() : clean;
        return !seen.isEmpty() && DANGEROUS.indexOf(seen.charAt(0)) >= 0;
    }

    /** Nearly every text of a million cells: short, and nothing in it that has to go. */
    private static boolean isClean(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0xD800 && c <= 0xDFFF || c >= 0xFFFE) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c >= 0x10000)
                .limit(LONGEST).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
