package org.jinlei.platform.codes.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jinlei.platform.rules.BrokenRule;

/**
 * What is to be written down about a code.
 *
 * @param validFrom first day on which it reads so
 * @param source    on what it rests
 */
public record NewCode(String code, LocalDate validFrom, String zh, String en, String source) {

    /** Longest wording. */
    public static final int LONGEST = 200;

    /** Longest code. */
    public static final int LONGEST_CODE = 20;

    private static final Pattern SIMPLE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,19}");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\uFFFD]");
    private static final String FORMULA = "=+-@";
    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    /**
     * @throws BrokenRule when the code or a wording is none
     */
    public NewCode {
        code = plain(code);
        zh = plain(zh);
        en = plain(en);
        source = plain(source);
        if (!isCode(code)) {
            throw new BrokenRule(CodeRule.CODE_IS_WRITTEN_SIMPLY);
        }
        if (!isWording(zh) || !isWording(en)) {
            throw new BrokenRule(CodeRule.CODE_NEEDS_BOTH_WORDINGS);
        }
        if (!isWording(source)) {
            throw new BrokenRule(CodeRule.CODE_CHANGE_NEEDS_ITS_SOURCE);
        }
        if (validFrom == null || !isDay(validFrom)) {
            throw new BrokenRule(CodeRule.CODE_KEEPS_ITS_PAST);
        }
    }

    /** Letters, figures, dots and dashes. */
    static boolean isCode(String text) {
        return SIMPLE.matcher(text).matches();
    }

    /** Something readable that no spreadsheet takes for a formula. */
    static boolean isWording(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && FORMULA.indexOf(text.charAt(0)) < 0 && !FORBIDDEN.matcher(text).find();
    }

    /** A day of which a code can speak. */
    static boolean isDay(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
