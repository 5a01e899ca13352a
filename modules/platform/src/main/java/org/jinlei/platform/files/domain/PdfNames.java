package org.jinlei.platform.files.domain;

import java.util.function.Consumer;

/** Reads the names of a PDF, {@code /Like#54his}, byte by byte; letters may be written as numbers. */
final class PdfNames {

    private static final boolean[] ENDS = new boolean[256];
    private static final int LONGEST = 127;

    static {
        "\0\t\n\f\r ()<>[]{}/%".chars().forEach(letter -> ENDS[letter] = true);
    }

    private final Consumer<String> found;
    private final StringBuilder name = new StringBuilder();
    private boolean within;

    PdfNames(Consumer<String> found) {
        this.found = found;
    }

    void take(byte one) {
        int letter = one & 0xFF;
        if (ENDS[letter]) {
            end();
            within = letter == '/';
        } else if (within && name.length() < LONGEST * 3) {
            name.append((char) letter);
        }
    }

    void end() {
        if (within && !name.isEmpty()) {
            found.accept(spelt());
        }
        name.setLength(0);
        within = false;
    }

    private String spelt() {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int number = name.charAt(i) == '#' && i + 2 < name.length() ? number(name.charAt(i + 1), name.charAt(i + 2)) : -1;
            plain.append(number < 0 ? name.charAt(i) : (char) number);
            i += number < 0 ? 0 : 2;
        }
        return plain.toString();
    }

    private static int number(char high, char low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first << 4 | second;
    }
}
