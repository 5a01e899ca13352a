package org.jinlei.reporting.domain;

import java.util.Locale;
import org.jinlei.platform.ledger.LedgerCriteria;

/**
 * A file that somebody asks for.
 *
 * @param ledger     name of the ledger
 * @param criteria   what it is narrowed to: that of the list on the screen
 * @param sort       name of the sort key, or null for the usual order
 * @param descending whether the largest comes first
 * @param format     what it is written as
 * @param reason     what it is needed for, at least {@link #SHORTEST_REASON} characters
 * @param locale     language of the screen
 */
public record ExportWish(String ledger, LedgerCriteria criteria, String sort, boolean descending, ExportFormat format, String reason, Locale locale) {

    /** Characters of the shortest reason. */
    public static final int SHORTEST_REASON = 4;
}
