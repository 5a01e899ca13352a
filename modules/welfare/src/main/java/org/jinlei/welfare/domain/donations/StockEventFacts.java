package org.jinlei.welfare.domain.donations;

import java.time.LocalDateTime;

/** An event as it was written. */
record StockEventFacts(long id, long stockId, StockEventKind kind, StockChange change, Long donationId, Long planItemId, Long deliveryId, long recordedBy,
        LocalDateTime recordedAt) {
}
