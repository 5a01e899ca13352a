package org.jinlei.reporting.domain;

import java.time.LocalDateTime;
import java.util.Locale;
import org.jinlei.platform.ledger.LedgerCriteria;

/** What is needed to make a file; the attempt tells a run from one that a stopped server left behind. */
record ExportOrder(long id, int attempt, String username, String person, String ledger, LedgerCriteria criteria, String sort, boolean descending,
        ExportFormat format, Locale locale, String contentKey, LocalDateTime requestedAt) {
}
