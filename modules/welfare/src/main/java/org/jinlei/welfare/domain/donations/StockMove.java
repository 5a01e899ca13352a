package org.jinlei.welfare.domain.donations;

/**
 * An event that is about to change the stock.
 *
 * @param stockId    item and size
 * @param kind       what happens
 * @param change     by how much
 * @param donationId the donation from which it came, or null
 * @param planItemId for which child's plan, or null
 * @param deliveryId the delivery, or null
 * @param counters   the event that it undoes, or null
 * @param reason     why, or null
 */
record StockMove(long stockId, StockEventKind kind, StockChange change, Long donationId, Long planItemId, Long deliveryId, Long counters, String reason) {

    static StockMove received(long stock, long quantity, long donation) {
        return new StockMove(stock, StockEventKind.RECEIVED, StockChange.in(quantity), donation, null, null, null, null);
    }

    static StockMove reserved(long stock, long quantity, long planItem) {
        return new StockMove(stock, StockEventKind.RESERVED, StockChange.held(quantity), null, planItem, null, null, null);
    }

    static StockMove released(long stock, long quantity, long planItem, String reason) {
        return new StockMove(stock, StockEventKind.RELEASED, StockChange.freed(quantity), null, planItem, null, null, reason);
    }

    static StockMove delivered(long stock, StockChange change, long planItem, long delivery) {
        return new StockMove(stock, StockEventKind.DELIVERED, change, null, planItem, delivery, null, null);
    }

    static StockMove countering(StockEventFacts event, String reason) {
        return new StockMove(event.stockId(), StockEventKind.CORRECTED, event.change().undone(), event.donationId(), event.planItemId(), event.deliveryId(),
                event.id(), reason);
    }
}
