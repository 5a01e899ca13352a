package org.jinlei.welfare.domain.visits;

/**
 * How many children of a village, its grids included, wait for a visit.
 *
 * @param notVisited whose visit is overdue
 * @param thisWeek   whose visit is due until Sunday
 * @param own        whether the caller answers for one of them
 */
public record VillageDue(long unitId, String name, int notVisited, int thisWeek, boolean own) {
    public long getUnitId() { return unitId; }
    public String getName() { return name; }
    public int getNotVisited() { return notVisited; }
    public int getThisWeek() { return thisWeek; }
    public boolean isOwn() { return own; }
}
