package org.jinlei.welfare.domain.donations;

/**
 * An item and size of a station's stock.
 *
 * @param size size or kind, or empty
 */
public record StockFacts(long id, long stationId, StockItem item, String size, Balance balance) {
    public long getId() { return id; }
}
