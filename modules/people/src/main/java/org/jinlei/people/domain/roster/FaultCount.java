package org.jinlei.people.domain.roster;

/**
 * How often a fault of a kind stands in a roster.
 *
 * @param fixable how many of them have a fix that is certain
 */
public record FaultCount(RosterFaultKind kind, int count, int fixable) {
    public RosterFaultKind getKind() { return kind; }
    public int getCount() { return count; }
    public int getFixable() { return fixable; }
}
