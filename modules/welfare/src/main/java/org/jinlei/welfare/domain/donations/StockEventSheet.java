package org.jinlei.welfare.domain.donations;

/**
 * One event with what it is about.
 *
 * @param row         the event
 * @param reason      why it was made, or null
 * @param correctable whether a counter-entry may undo it, whoever makes it
 * @param leads       whether its delivery or donation is there for the reader: the child of a delivery may live elsewhere by now
 */
public record StockEventSheet(StockEventRow row, String reason, boolean correctable, boolean leads) {
}
