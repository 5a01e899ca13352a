package org.jinlei.welfare.domain.donations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

/** The arithmetic of the ledger of donations: whatever is tried in whatever order, in = out + stock, and nothing is below zero. */
class BalanceTest {

    @Provide
    Arbitrary<StockChange> changes() {
        Arbitrary<Long> quantity = Arbitraries.longs().between(1, 6);
        return Combinators.combine(Arbitraries.integers().between(0, 4), quantity, quantity).as((kind, many, some) -> switch (kind) {
            case 0 -> StockChange.in(many);
            case 1 -> StockChange.held(many);
            case 2 -> StockChange.freed(many);
            default -> StockChange.out(many, Math.min(many, some) - 1);
        });
    }

    @Property
    void what_came_in_is_what_went_out_and_what_is_there_at_every_moment(@ForAll List<@From("changes") StockChange> tried) {
        Balance balance = Balance.NOTHING;
        List<StockChange> done = new ArrayList<>();
        for (StockChange change : tried) {
            Balance before = balance;
            try {
                balance = before.after(change);
                done.add(change);
            } catch (BrokenRule refused) {
                assertEquals(DonationRule.STOCK_DOES_NOT_SUFFICE, refused.rule());
                assertEquals(before, balance, "a refused event changes nothing");
            }
            assertEquals(balance.received(), balance.delivered() + balance.onHand());
            assertTrue(balance.delivered() >= 0 && balance.reserved() >= 0 && balance.free() >= 0 && balance.onHand() >= balance.reserved());
        }
        assertEquals(balance, Balance.of(done), "the balance is the sum of the events");
    }

    @Property
    void an_event_and_its_counter_entry_leave_what_was_there(@ForAll @From("changes") StockChange change) {
        Balance plenty = new Balance(100, 20, 30);
        Balance undone = plenty.after(change).after(change.undone());
        assertEquals(plenty.received(), undone.received());
        assertEquals(plenty.delivered(), undone.delivered());
        assertEquals(plenty.onHand(), undone.onHand());
    }

    @Test
    void the_last_coat_goes_once() {
        Balance one = Balance.NOTHING.after(StockChange.in(1)).after(StockChange.held(1));
        assertEquals(0, one.free());
        assertThrows(BrokenRule.class, () -> one.after(StockChange.out(1, 0)), "it waits for another child");
        Balance gone = one.after(StockChange.out(1, 1));
        assertEquals(0, gone.onHand());
        assertThrows(BrokenRule.class, () -> gone.after(StockChange.out(1, 0)));
    }

    @Test
    void what_was_given_away_cannot_be_undone_as_received() {
        Balance gone = Balance.NOTHING.after(StockChange.in(1)).after(StockChange.out(1, 0));
        assertThrows(BrokenRule.class, () -> gone.after(StockChange.in(1).undone()));
    }
}
