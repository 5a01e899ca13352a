package org.jinlei.cases.domain.special;

import java.time.LocalDate;

/**
 * The end of specialised education.
 *
 * @param kind   how it ended
 * @param on     last day
 * @param number number of the decision of the organ that had decided, or null
 * @param reason reason
 */
public record Leaving(LeavingKind kind, LocalDate on, String number, String reason) {
}
