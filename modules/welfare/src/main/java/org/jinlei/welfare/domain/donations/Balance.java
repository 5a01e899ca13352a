package org.jinlei.welfare.domain.donations;

import java.util.Collection;
import org.jinlei.platform.rules.BrokenRule;

/**
 * The stock of one item and size: the sum of its events. What came in is what went out and what is there, and of what is there no more is reserved
 * than there is. The database keeps the same sum in one row and changes it under the same condition, so that no two deliveries take the last coat.
 *
 * @param received  what came in, less what was corrected
 * @param reserved  what waits for a child
 * @param delivered what went out
 */
public record Balance(long received, long reserved, long delivered) {

    static final Balance NOTHING = new Balance(0, 0, 0);

    /** What is there. */
    public long onHand() {
        return received - delivered;
    }

    /** What is there and promised to nobody. */
    public long free() {
        return onHand() - reserved;
    }

    /**
     * The balance after an event.
     *
     * @throws BrokenRule when it would take what is not there
     */
    Balance after(StockChange change) {
        Balance next = new Balance(received + change.received(), reserved + change.reserved(), delivered + change.delivered());
        if (next.reserved < 0 || next.delivered < 0 || next.free() < 0) {
            throw new BrokenRule(DonationRule.STOCK_DOES_NOT_SUFFICE);
        }
        return next;
    }

    /** The sum of events. */
    static Balance of(Collection<StockChange> changes) {
        return changes.stream().reduce(NOTHING, Balance::after, (one, other) -> new Balance(one.received + other.received, one.reserved + other.reserved,
                one.delivered + other.delivered));
    }
}
