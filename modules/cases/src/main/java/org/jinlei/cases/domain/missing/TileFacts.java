package org.jinlei.cases.domain.missing;

/**
 * A part of a search as the board shows it.
 *
 * @param tile    which
 * @param entries how many lines the timeline has about it
 * @param newest  the newest of them, or null
 * @param open    tasks that are given or received
 * @param done    tasks that are done
 */
public record TileFacts(SearchTile tile, int entries, EntryFacts newest, int open, int done) {

    public boolean isBegun() {
        return entries > 0;
    }
}
