package org.jinlei.platform.codes;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a code of a list says from one day until another.
 *
 * @param validFrom  first day
 * @param validUntil last day, or null while no end is known
 * @param zh         wording in Chinese
 * @param en         wording in English
 */
public record Code(String code, LocalDate validFrom, LocalDate validUntil, String zh, String en) {

    /** Whether it may be chosen for something that happened on this day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** The wording in a language. */
    public String text(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }

    public String getCode() { return code; }
    public LocalDate getValidFrom() { return validFrom; }
    public LocalDate getValidUntil() { return validUntil; }
    public String getZh() { return zh; }
    public String getEn() { return en; }
}
