package org.jinlei.reporting.domain;

import org.jinlei.platform.ledger.LedgerColumn;

/** Writes a value the way the screen does. */
@FunctionalInterface
interface LedgerText {

    String of(LedgerColumn column, Object value);
}
