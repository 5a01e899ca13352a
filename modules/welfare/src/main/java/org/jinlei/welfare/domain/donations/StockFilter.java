package org.jinlei.welfare.domain.donations;

import java.time.LocalDate;

/**
 * What a list of events is narrowed to; null is no condition.
 *
 * @param kind    what happened
 * @param item    what is given
 * @param stockId item and size
 * @param from    first day
 * @param to      last day
 */
public record StockFilter(StockEventKind kind, StockItem item, Long stockId, LocalDate from, LocalDate to) {
}
