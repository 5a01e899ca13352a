package org.jinlei.cases.domain.correction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How a mentoring goes: meetings planned against meetings done.
 *
 * @param planned   meetings that the plan asks for; one that was put off counts once
 * @param done      meetings that took place, those beyond the plan included
 * @param missed    planned meetings that did not take place, with a reason
 * @param postponed planned meetings that were put off, with a reason
 * @param overdue   planned meetings before today of which nothing is written
 * @param lastOn    day of the last meeting, or null
 * @param nextOn    the next planned day of which nothing is written, or null
 * @param silent    the minor was not met for longer than the setting {@code cases.noContact} allows
 */
public record PlanProgress(int planned, int done, int missed, int postponed, int overdue, LocalDate lastOn, LocalDate nextOn, boolean silent) {

    static PlanProgress of(PlanFacts plan, List<ContactFacts> contacts, LocalDate today, int noContact) {
        List<LocalDate> open = contacts.stream().filter(ContactFacts::isOpen).map(ContactFacts::plannedOn).sorted().toList();
        LocalDate last = contacts.stream().filter(one -> one.doneAt() != null).map(one -> one.doneAt().toLocalDate()).max(Comparator.naturalOrder())
                .orElse(null);
        return new PlanProgress((int) contacts.stream().filter(one -> one.plannedOn() != null && one.postponedTo() == null).count(),
                (int) contacts.stream().filter(one -> one.doneAt() != null).count(),
                (int) contacts.stream().filter(one -> one.missedReason() != null && one.postponedTo() == null).count(),
                (int) contacts.stream().filter(one -> one.postponedTo() != null).count(),
                (int) open.stream().filter(day -> day.isBefore(today)).count(), last, open.isEmpty() ? null : open.get(0),
                isSilent(plan.completedAt() != null, plan.rhythm(), plan.startsOn(), last, today, noContact));
    }

    /** Whether a running mentoring has gone without a meeting for too long; before the first one its beginning counts. */
    static boolean isSilent(boolean completed, MentoringRhythm rhythm, LocalDate startsOn, LocalDate lastOn, LocalDate today,
            int noContact) {
        LocalDate since = lastOn == null ? startsOn : lastOn;
        return !completed && today.isAfter(rhythm.silentAfter(since, noContact));
    }

    public int getPlanned() { return planned; }
    public int getDone() { return done; }
    public int getMissed() { return missed; }
    public int getPostponed() { return postponed; }
    public int getOverdue() { return overdue; }
    public LocalDate getLastOn() { return lastOn; }
    public LocalDate getNextOn() { return nextOn; }
    public boolean isSilent() { return silent; }
}
