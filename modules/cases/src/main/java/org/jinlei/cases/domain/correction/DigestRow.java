package org.jinlei.cases.domain.correction;

import java.time.LocalDate;

/**
 * How a mentor's work went in a week. It counts, and names no child.
 *
 * @param mentor  account of the mentor
 * @param plans   mentorings that ran in the week
 * @param planned meetings that were planned for the week
 * @param done    meetings that took place in it
 * @param overdue planned meetings up to the day of the digest of which nothing is written
 * @param silent  minors who had not been met for too long on that day
 * @param nextOn  the next planned day after it, or null
 */
public record DigestRow(long mentor, int plans, int planned, int done, int overdue, int silent, LocalDate nextOn) {

    /** Both together, for the same mentor. */
    DigestRow plus(DigestRow other) {
        LocalDate sooner = nextOn == null || other.nextOn != null && other.nextOn.isBefore(nextOn) ? other.nextOn : nextOn;
        return new DigestRow(mentor, plans + other.plans, planned + other.planned, done + other.done, overdue + other.overdue, silent + other.silent, sooner);
    }

    public long getMentor() { return mentor; }
    public int getPlans() { return plans; }
    public int getPlanned() { return planned; }
    public int getDone() { return done; }
    public int getOverdue() { return overdue; }
    public int getSilent() { return silent; }
    public LocalDate getNextOn() { return nextOn; }
}
