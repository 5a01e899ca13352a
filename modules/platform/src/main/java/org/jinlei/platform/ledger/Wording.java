package org.jinlei.platform.ledger;

import java.util.Locale;
import java.util.Set;

/** How values and names are written, on the screen and in files alike. */
public interface Wording {

    /** A value the way a screen writes it; empty for null. */
    String value(LedgerColumn column, Object value, Locale locale);

    /** Names of use cases and screens whose titles hold the words, in any language. */
    Set<String> actions(String words);

    /** A constant, yes or no, a day or several of them the way a screen writes it. */
    String value(Object value, Locale locale);

    /** A text of the module to which the ledger belongs; the key itself when it is missing. */
    String text(Ledger<?> ledger, String key, Locale locale);

    /** A text of a module with values in it. */
    String text(String module, String key, Locale locale, Object... arguments);

    /** What a filter is set to, in words. */
    String said(LedgerFilter filter, String value, Locale locale);

    /** Label of a filter: its own, or that of the column of the same name. */
    String label(Ledger<?> ledger, LedgerFilter filter, Locale locale);
}
