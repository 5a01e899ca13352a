package org.jinlei.welfare.domain.donations;

/**
 * A delivery with the child and what was brought.
 *
 * @param delivery the delivery
 * @param name     name of the child
 * @param stock    item and size
 * @param needId   the need for which it was
 */
public record DeliverySheetFacts(DeliveryFacts delivery, String name, StockFacts stock, long needId) {
}
