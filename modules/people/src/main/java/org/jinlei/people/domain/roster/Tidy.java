package org.jinlei.people.domain.roster;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tidies the text of a cell without changing what it says: rare and compatible characters of names stay as they are, which a Unicode normalisation would not
 * promise.
 */
final class Tidy {

    /** What people write into a cell to say that there is nothing. */
    private static final Set<String> NOTHING = Set.of("-", "--", "—", "——", "/", "\\", "无", "暂无", "空", "null", "NULL", "N/A", "#N/A", "未填", "未填写");

    private static final Pattern DOT = Pattern.compile("\\s*[•・‧∙⋅．●]\\s*");
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) +(?=\\p{IsHan})");

    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Pattern EXPLANATION = Pattern.compile("[(（\\[【].*?[)）\\]】]");
    private static final Pattern SIGNS = Pattern.compile("[*:：★☆、,，。.？?]");

    private static final char FULL_WIDTH = 0xFF01 - '!';

    private Tidy() {
    }

    /** Half-width letters, digits and signs; one blank for many; nothing invisible; "" for words that say nothing. */
    static String text(String raw) {
        if (isPlain(raw)) {
            return NOTHING.contains(raw) ? "" : raw;
        }
        StringBuilder tidy = new StringBuilder(raw.length());
        raw.replace("_x000D_", " ").codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || type == Character.CONTROL) {
                if (tidy.length() > 0 && tidy.charAt(tidy.length() - 1) != ' ') {
                    tidy.append(' ');
                }
            } else if (c >= 0xFF01 && c <= 0xFF5E) {
                tidy.append((char) (c - FULL_WIDTH));
            } else if (type != Character.FORMAT && type != Character.SURROGATE) {
                tidy.appendCodePoint(c);
            }
        });
        String text = tidy.toString().strip();
        return NOTHING.contains(text) ? "" : text;
    }

    /** Most cells have nothing to tidy. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!(c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF) || c == '_') {
                return false;
            }
        }
        return true;
    }

    /** A name: no blanks between Han characters (张　三), one form of the dot in names of other peoples. */
    static String name(String tidy) {
        return isPlain(tidy) ? tidy : BETWEEN_HAN.matcher(DOT.matcher(tidy).replaceAll("·")).replaceAll("");
    }

    /** A heading: no blanks, no brackets with explanations, no stars and colons. */
    static String heading(String raw) {
        String tidy = BLANK.matcher(text(raw)).replaceAll("");
        String bare = SIGNS.matcher(EXPLANATION.matcher(tidy).replaceAll("")).replaceAll("");
        return bare.isEmpty() ? tidy : bare;
    }
}
