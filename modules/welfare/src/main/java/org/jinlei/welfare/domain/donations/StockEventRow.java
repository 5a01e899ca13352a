package org.jinlei.welfare.domain.donations;

import java.time.LocalDateTime;

/**
 * An event in a list.
 *
 * @param quantity   by how much it changes what its kind is about
 * @param onHand     what is there after it
 * @param number     number of the donation or the delivery, or null
 * @param donationId the donation, or null
 * @param deliveryId the delivery, or null
 * @param countered  whether a counter-entry undid it
 */
public record StockEventRow(long id, LocalDateTime at, StockEventKind kind, StockItem item, String size, long quantity, long onHand, String number,
        Long donationId, Long deliveryId, long recordedBy, boolean countered) {
}
