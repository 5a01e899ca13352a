package org.jinlei.welfare.domain.categories;

import java.time.LocalDate;

/**
 * A reason for care.
 *
 * @param kind     which
 * @param reason   why the child falls under it
 * @param evidence what that rests on
 * @param decision number of the decision of civil affairs, where they decide
 * @param on       first day
 */
public record NewCategory(CategoryKind kind, String reason, String evidence, String decision, LocalDate on) {
}
