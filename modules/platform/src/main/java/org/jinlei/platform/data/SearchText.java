package org.jinlei.platform.data;

import java.text.Normalizer;
import java.util.Locale;

/** Brings what people type into a search box and what is kept as search tokens into the same form. */
public final class SearchText {

    /** Tokens are cut to this many characters. */
    public static final int LONGEST = 48;

    private SearchText() {
    }

    /** Full-width to half-width, lower case, without blanks, dots between names and invisible characters; empty for null. */
    public static String normal(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder normal = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '*')
                .limit(LONGEST)
                .forEach(normal::appendCodePoint);
        return normal.toString();
    }

    /** The pattern for SQL's {@code like} of everything that begins with the text as typed; null for none. */
    public static String beginning(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("[%_\\\\]", "\\\\$0") + "%";
    }

    /** The smallest text that is larger than every text beginning with the prefix, in the order of code points. */
    static String after(String prefix) {
        int last = prefix.codePointBefore(prefix.length());
        String head = prefix.substring(0, prefix.length() - Character.charCount(last));
        return head + new String(Character.toChars(last + 1));
    }
}
