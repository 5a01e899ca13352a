package org.jinlei.reporting.domain;

/**
 * Takes the power out of texts that a spreadsheet would carry out: what begins with {@code = + - @}, in half or full width, with a tab or
 * a line break gets an apostrophe before it (OWASP, CSV Injection). Characters that no XML may hold are dropped.
 */
final class CellText {

    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final int LONGEST = 32_000;

    private CellText() {
    }

    static String harmless(String text) {
        String clean = cleaned(text);
        String seen = clean.stripLeading();
        boolean dangerous = !clean.isEmpty() && (DANGEROUS.indexOf(clean.charAt(0)) >= 0 || !seen.isEmpty() && DANGEROUS.indexOf(seen.charAt(0)) >= 0);
        return dangerous ? "'" + clean : clean;
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c >= 0x10000)
                .limit(LONGEST).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
