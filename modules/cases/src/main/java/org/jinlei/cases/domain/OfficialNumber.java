package org.jinlei.cases.domain;

import java.util.regex.Pattern;
import org.jinlei.platform.rules.BrokenRule;

/**
 * A number that the province's law-enforcement system gave (rule 1). It is copied and never made here; its form is not ours to
 * define, so an unusual one is pointed out and still kept.
 *
 * @param value the number without blanks
 */
public record OfficialNumber(String value) {

    /** Longest number that is kept. */
    public static final int LONGEST = 40;

    private static final Pattern USUAL = Pattern.compile("A\\d{22}");
    private static final Pattern POSSIBLE = Pattern.compile("[\\p{IsHan}A-Za-z0-9()（）〔〕\\[\\]\\-_/.·]{1," + LONGEST + "}");

    public OfficialNumber {
        value = value.replaceAll("[\\s\\p{Cf}]", "");
        if (!POSSIBLE.matcher(value).matches()) {
            throw new BrokenRule(CaseRule.OFFICIAL_NUMBER_IS_COPIED_NEVER_MADE);
        }
    }

    /** The number as typed, or null when nothing was typed. */
    public static OfficialNumber ofNullable(String typed) {
        return typed == null || typed.isBlank() ? null : new OfficialNumber(typed);
    }

    /** The kept text of a typed number, or null. */
    public static String textOf(String typed) {
        OfficialNumber number = ofNullable(typed);
        return number == null ? null : number.value();
    }

    /** Whether the number looks like those of the province: A, twelve digits of the unit, year and month, four digits. */
    public boolean looksUsual() {
        return USUAL.matcher(value).matches();
    }
}
