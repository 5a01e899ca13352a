package org.jinlei.cases.domain.missing;

import java.util.List;

/**
 * Everything on the board of a search.
 *
 * @param search   the search
 * @param last     number of the newest line that is surely in it
 * @param children who is missing or was found
 * @param tiles    the parts of the search, begun or not
 * @param tasks    tasks in the order in which they were given
 * @param leads    leads, the newest first
 * @param entries  the newest lines of the timeline, the newest first
 * @param working  whether the caller may write on the board now
 * @param leading  whether the caller may lead the search
 */
public record SearchSheet(SearchFacts search, long last, List<SearchedChild> children, List<TileFacts> tiles, List<SearchTaskFacts> tasks, List<LeadFacts> leads,
        List<EntryFacts> entries, boolean working, boolean leading) {

    /** The child with this number, or null. */
    public SearchedChild child(Long id) {
        return children.stream().filter(one -> id != null && one.child().id() == id).findFirst().orElse(null);
    }

    public long missing() {
        return children.stream().filter(one -> one.child().isMissing()).count();
    }

    public SearchFacts getSearch() { return search; }
    public long getLast() { return last; }
    public List<SearchedChild> getChildren() { return children; }
    public List<TileFacts> getTiles() { return tiles; }
    public List<SearchTaskFacts> getTasks() { return tasks; }
    public List<LeadFacts> getLeads() { return leads; }
    public List<EntryFacts> getEntries() { return entries; }
    public boolean isWorking() { return working; }
    public boolean isLeading() { return leading; }
}
