package org.jinlei.platform.worklist.domain;

import java.time.LocalDate;

/**
 * A free task to be noted.
 *
 * @param title what is to be done; nothing personal about children
 * @param dueOn the last day, or null
 * @param owner who is to do it
 */
public record NewFreeTask(String title, LocalDate dueOn, long owner) {
}
