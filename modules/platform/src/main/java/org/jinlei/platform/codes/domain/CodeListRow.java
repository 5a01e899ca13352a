package org.jinlei.platform.codes.domain;

import java.util.Locale;
import org.jinlei.platform.codes.Certainty;
import org.jinlei.platform.codes.Keeper;

/**
 * A list as the administrator sees it.
 *
 * @param standard number of the standard or article
 * @param source   its title
 * @param note     what else to know, or null
 */
public record CodeListRow(long id, String key, String nameZh, String nameEn, String standard, String source, Certainty certainty, Keeper keeper, String note) {

    /** The name in a language. */
    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : nameZh;
    }

    /** Whether name or standard hold the text, in any case. */
    boolean matches(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return (nameZh + " " + nameEn + " " + standard + " " + source).toLowerCase(Locale.ROOT).contains(wanted);
    }

    public long getId() { return id; }
    public String getKey() { return key; }
    public String getStandard() { return standard; }
    public String getSource() { return source; }
    public Certainty getCertainty() { return certainty; }
    public Keeper getKeeper() { return keeper; }
    public String getNote() { return note; }
}
