package org.jinlei.platform.sheets.domain;

/**
 * Text as paper can bear it: line breaks stay, every other control character becomes a blank; what turns the direction of writing, is invisible or
 * is half a character is left out, so that a name on paper is the name that is meant.
 */
final class Printable {

    private static final int FIRST_SELECTOR = 0xFE00;
    private static final int LAST_SELECTOR = 0xFE0F;
    private static final int FIRST_FURTHER_SELECTOR = 0xE0100;
    private static final int LAST_FURTHER_SELECTOR = 0xE01EF;

    private Printable() {
    }

    static String of(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").codePoints().forEach(one -> {
            int type = Character.getType(one);
            if (one == '\n' || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR || one == '\r') {
                text.append('\n');
            } else if (type == Character.CONTROL || one == '\u00A0') {
                text.append(' ');
            } else if (type != Character.FORMAT && type != Character.SURROGATE && !isSelector(one)) {
                text.appendCodePoint(one);
            }
        });
        return text.toString();
    }

    /** Selectors ask for a variant of the character before; the usual form is printed. */
    private static boolean isSelector(int one) {
        return one >= FIRST_SELECTOR && one <= LAST_SELECTOR || one >= FIRST_FURTHER_SELECTOR && one <= LAST_FURTHER_SELECTOR;
    }
}
