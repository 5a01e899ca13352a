/**
 * Ledgers (台账): one definition of columns, query and permission serves the list on the screen, the exported file, the interface for
 * machines and the figures, so that they cannot disagree. Modules define theirs as beans; {@code reporting} renders them.
 */
package org.jinlei.platform.ledger;
