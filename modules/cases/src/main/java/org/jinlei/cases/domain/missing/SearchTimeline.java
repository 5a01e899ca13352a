package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.platform.access.Access;

/**
 * Adds lines to the timeline of a search. A line's number is counted up in the row of the search, which stays locked until the line can be
 * seen: whoever has read up to a number has read everything before it. An automatic number would not promise that, because of two
 * transactions the later number may be seen first.
 */
@ApplicationScoped
class SearchTimeline {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    void add(long searchId, NewEntry entry) {
        em.flush();
        em.createNativeQuery("update cases_search set last_entry = last_entry + 1 where id = :id").setParameter("id", searchId).executeUpdate();
        em.persist(new SearchEntry(searchId, last(searchId), entry, access.userId(), LocalDateTime.now(clock)));
    }

    /** Number of the newest line. */
    long last(long searchId) {
        return ((Number) em.createNativeQuery("select last_entry from cases_search where id = :id").setParameter("id", searchId).getSingleResult()).longValue();
    }

    /** Lines, the newest first. */
    List<EntryFacts> newest(long searchId, int most) {
        return em.createQuery("select e from SearchEntry e where e.searchId = :search order by e.number desc", SearchEntry.class)
                .setParameter("search", searchId).setMaxResults(most).getResultStream().map(SearchEntry::facts).toList();
    }

    /**
     * How many lines there are about each part of a search, and the newest of each.
     *
     * @param lines the newest lines
     * @param whole whether these are all of them, so that nothing more needs to be asked
     */
    List<TileFacts> tiles(long searchId, List<SearchTaskFacts> tasks, List<EntryFacts> lines, boolean whole) {
        return whole ? tiles(tasks, lines) : tiles(searchId, tasks);
    }

    private static List<TileFacts> tiles(List<SearchTaskFacts> tasks, List<EntryFacts> lines) {
        return Arrays.stream(SearchTile.values()).map(tile -> {
            List<EntryFacts> about = lines.stream().filter(line -> line.tile() == tile).toList();
            return tile(tile, about.size(), about.isEmpty() ? null : about.get(0), tasks);
        }).toList();
    }

    private List<TileFacts> tiles(long searchId, List<SearchTaskFacts> tasks) {
        Map<SearchTile, Object[]> counts = new EnumMap<>(SearchTile.class);
        em.createQuery("select e.tile, count(e), max(e.number) from SearchEntry e where e.searchId = :search and e.tile is not null group by e.tile", Object[].class)
                .setParameter("search", searchId).getResultList().forEach(row -> counts.put((SearchTile) row[0], row));
        Map<Long, EntryFacts> newest = counts.isEmpty() ? Map.of() : em.createQuery("select e from SearchEntry e where e.searchId = :search and e.number in (:numbers)", SearchEntry.class)
                .setParameter("search", searchId).setParameter("numbers", counts.values().stream().map(row -> (Long) row[2]).toList()).getResultStream()
                .map(SearchEntry::facts).collect(Collectors.toMap(EntryFacts::number, entry -> entry));
        return Arrays.stream(SearchTile.values()).map(tile -> {
            Object[] row = counts.get(tile);
            return tile(tile, row == null ? 0 : ((Long) row[1]).intValue(), row == null ? null : newest.get((Long) row[2]), tasks);
        }).toList();
    }

    private static TileFacts tile(SearchTile tile, int lines, EntryFacts newest, List<SearchTaskFacts> tasks) {
        List<SearchTaskStatus> states = tasks.stream().filter(task -> task.tile() == tile).map(SearchTaskFacts::status).toList();
        return new TileFacts(tile, lines, newest, (int) states.stream().filter(SearchTaskStatus::isOpen).count(),
                (int) states.stream().filter(SearchTaskStatus.DONE::equals).count());
    }
}
