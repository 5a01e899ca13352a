package org.jinlei.platform.ledger;

import java.util.Set;

/**
 * Rows left these ledgers for good and for everybody, as when a file is sealed: files that were exported from them and still wait to be
 * fetched must not be handed out any more.
 *
 * @param ledgers names of the ledgers
 */
public record LedgerRowsWithdrawn(Set<String> ledgers) {

    public LedgerRowsWithdrawn {
        ledgers = Set.copyOf(ledgers);
    }
}
