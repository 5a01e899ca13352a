package org.jinlei.people;

import java.nio.charset.Charset;
import java.util.Collections;

/**
 * Whether two names may be one name written twice: a character taken for another of the same sound, or a rare one that a keyboard, a font or an export
 * replaced or left out. Everything else is another name, also when one character alone differs: brothers and sisters differ by one.
 */
public final class AlikeNames {

    private static final Charset COMMON = Charset.forName("GB2312");

    private AlikeNames() {
    }

    /** Whether they are the same or may be. */
    public static boolean alike(String one, String other) {
        int[] first = characters(one);
        int[] second = characters(other);
        if (first.length == second.length) {
            return differOnce(first, second);
        }
        return first.length > second.length ? lacksRare(first, second) : lacksRare(second, first);
    }

    private static int[] characters(String name) {
        return name.codePoints().filter(c -> c != '·' && !Character.isWhitespace(c)).toArray();
    }

    private static boolean differOnce(int[] first, int[] second) {
        int differing = 0;
        for (int i = 0; i < first.length; i++) {
            if (first[i] != second[i]) {
                differing++;
                boolean sameSound = !Collections.disjoint(Pinyin.of(first[i]), Pinyin.of(second[i]));
                if (!sameSound && !isRare(first[i]) && !isRare(second[i])) {
                    return false;
                }
            }
        }
        return differing <= 1;
    }

    private static boolean lacksRare(int[] longer, int[] shorter) {
        if (longer.length != shorter.length + 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length && longer[at] == shorter[at]) {
            at++;
        }
        for (int i = at; i < shorter.length; i++) {
            if (longer[i + 1] != shorter[i]) {
                return false;
            }
        }
        return isRare(longer[at]);
    }

    /** Not among the characters that every Chinese computer has had since 1980 (GB/T 2312). */
    private static boolean isRare(int character) {
        return !COMMON.newEncoder().canEncode(Character.toString(character));
    }
}
