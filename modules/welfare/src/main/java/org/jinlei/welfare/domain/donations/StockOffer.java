package org.jinlei.welfare.domain.donations;

/**
 * An item and size that could be brought for a plan.
 *
 * @param stock     the stock
 * @param kept      how much of it is kept for this plan
 * @param delivered how much of it was brought for this plan
 */
public record StockOffer(StockFacts stock, long kept, long delivered) {
}
