package org.jinlei.welfare.domain.donations;

/**
 * One event with what it is about.
 *
 * @param row         the event
 * @param reason      why it was made, or null
 * @param correctable whether a counter-entry may undo it, whoever makes it
 */
public record StockEventSheet(StockEventRow row, String reason, boolean correctable) {
}
