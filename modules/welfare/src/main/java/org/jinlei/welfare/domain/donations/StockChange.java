package org.jinlei.welfare.domain.donations;

/**
 * By how much an event changes what came in, what is reserved and what went out; pieces, of money fen.
 *
 * @param received  what came in
 * @param reserved  what waits for a child
 * @param delivered what went out
 */
record StockChange(long received, long reserved, long delivered) {

    static StockChange in(long quantity) {
        return new StockChange(quantity, 0, 0);
    }

    static StockChange held(long quantity) {
        return new StockChange(0, quantity, 0);
    }

    static StockChange freed(long quantity) {
        return new StockChange(0, -quantity, 0);
    }

    /** @param ofReserved how much of it had been reserved */
    static StockChange out(long quantity, long ofReserved) {
        return new StockChange(0, -ofReserved, quantity);
    }

    /** The counter-entry: what came in is taken out again; what went out is there again, and free. */
    StockChange undone() {
        return new StockChange(-received, 0, -delivered);
    }
}
