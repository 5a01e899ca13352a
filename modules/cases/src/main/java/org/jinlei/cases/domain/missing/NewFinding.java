package org.jinlei.cases.domain.missing;

import java.time.LocalDateTime;

/**
 * How a child was found.
 *
 * @param foundAt  when
 * @param place    where
 * @param finder   who found it
 * @param state    how it was
 * @param cause    why it was missing
 * @param details  more about it, or null
 * @param handedTo to whom it was brought, or null
 */
public record NewFinding(LocalDateTime foundAt, String place, String finder, ChildState state, MissingCause cause, String details, String handedTo) {
}
