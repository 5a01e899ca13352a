package org.jinlei.cases.domain.correction;

import java.time.LocalDate;

/**
 * A child who may be met in one sitting with another.
 *
 * @param taskId number of the child's task
 * @param name   the child's name
 * @param tie    how it belongs to the child of the page
 * @param nextOn next planned day of which nothing is written, or null
 */
public record SittingChild(long taskId, String name, Tie tie, LocalDate nextOn) {

    /** How one mentored child belongs to another. */
    public enum Tie {
        ITSELF,
        SIBLING,
        CO_ACTOR,
        SAME_MENTOR
    }

    public long getTaskId() { return taskId; }
    public String getName() { return name; }
    public Tie getTie() { return tie; }
    public LocalDate getNextOn() { return nextOn; }
}
