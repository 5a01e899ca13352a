package org.jinlei.platform.sheets.domain;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/**
 * Where a line of Chinese text may end: between any two characters of Chinese writing, but no line begins with a mark that belongs to what
 * stands before it (，。、；：？！”’）》·) or ends with one that belongs to what follows (“‘（《), and dashes and ellipses are not torn
 * (GB/T 15834—2011, 5.1). Latin words and numbers stay whole as long as they fit.
 */
final class ChineseBreaks implements SplitCharacter {

    private static final String NEVER_FIRST = "，。、；：？！,.;:?!%‰℃°”’）〕］｝》〉」』】〗)]}·・～–-—…／/々ー";
    private static final String NEVER_LAST = "“‘（〔［｛《〈「『【〖([{￥¥$／/";
    /** Written twice they are one mark. */
    private static final String DOUBLED = "—…";
    private static final int CHINESE_FROM = 0x2E80;
    private static final String WIDE_MARKS = "“”‘’—…·";

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        char here = text[current];
        if (current + 1 >= end) {
            return true;
        }
        char next = text[current + 1];
        return mayBreak(here, next);
    }

    /** Whether a line may end after one character and the next begin with the other. */
    static boolean mayBreak(char here, char next) {
        if (Character.isHighSurrogate(here) || here == next && DOUBLED.indexOf(here) >= 0) {
            return false;
        }
        if (here == ' ' || here == '\u3000') {
            return true;
        }
        if (NEVER_FIRST.indexOf(next) >= 0 || NEVER_LAST.indexOf(here) >= 0) {
            return false;
        }
        return next != ' ' && (isWide(here) || isWide(next));
    }

    private static boolean isWide(char one) {
        return one >= CHINESE_FROM || WIDE_MARKS.indexOf(one) >= 0;
    }
}
