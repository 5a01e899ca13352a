package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;

/**
 * What somebody notes about an action of the emergency response.
 *
 * @param at   when it was done, or null
 * @param note what was done, or why it is not needed
 */
public record NewResponseStep(ResponseActionKind kind, ResponseActionState state, LocalDateTime at, String note) {
}
