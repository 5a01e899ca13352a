package org.jinlei.welfare.domain.donations;

import java.time.LocalDateTime;

/** A delivery in a list. */
public record DeliveryRow(long id, String number, long personId, String name, StockItem item, String size, long quantity, LocalDateTime at, long firstUser,
        DeliveryStatus status, Long unitId) {
    DeliveryRow named(String who) {
        return new DeliveryRow(id, number, personId, who, item, size, quantity, at, firstUser, status, unitId);
    }
}
