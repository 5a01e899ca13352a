package org.jinlei.platform.events.domain;

import java.time.LocalDate;

/**
 * Which publications are listed; every part may be null.
 *
 * @param status   where they stand
 * @param listener observer, exactly
 * @param from     first day
 * @param to       last day
 */
public record PublicationFilter(PublicationStatus status, String listener, LocalDate from, LocalDate to) {
}
