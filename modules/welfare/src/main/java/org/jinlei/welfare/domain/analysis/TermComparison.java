package org.jinlei.welfare.domain.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.ledger.SmallCounts;

/**
 * Two terms beside each other.
 *
 * @param terms  the terms that there are, the latest first; without any nothing is compared
 * @param since  the earlier, null when there are no terms
 * @param term   the later, null when there are no terms
 * @param open   whether the caller sees the rows behind the numbers
 * @param counts by what became of the pupils of the later term, null where suppressed
 * @param gone   enrolled in the earlier term only, null when suppressed
 * @param villages who became left-behind and who came back by village; none for somebody who sees no rows
 */
public record TermComparison(List<SchoolTerm> terms, SchoolTerm since, SchoolTerm term, boolean open, Map<SituationChange, Long> counts, Long gone,
        List<Village> villages) {

    /**
     * A village in the later term.
     *
     * @param place number in the organisation tree, 0 for pupils of no village of ours
     */
    public record Village(long place, long became, long returned, long stayed) {
        public long getPlace() { return place; }
        public long getBecame() { return became; }
        public long getReturned() { return returned; }
        public long getStayed() { return stayed; }
    }

    public List<SchoolTerm> getTerms() { return terms; }
    public SchoolTerm getSince() { return since; }
    public SchoolTerm getTerm() { return term; }
    public boolean isOpen() { return open; }
    public Map<SituationChange, Long> getCounts() { return counts; }
    public Long getGone() { return gone; }
    public List<Village> getVillages() { return villages; }

    /** Counts while the pupils of both terms pass by, those of the earlier first. */
    static final class Counting {

        private final Map<Long, Boolean> before = new HashMap<>();
        private long newcomersLeftBehind;
        private final Map<SituationChange, Long> counts = new EnumMap<>(SituationChange.class);
        private final Map<Long, long[]> villages = new TreeMap<>();

        void before(long person, long[] values) {
            before.put(person, isLeftBehind(values));
        }

        void now(long person, long[] values) {
            SituationChange change = change(before.remove(person), isLeftBehind(values));
            counts.merge(change, 1L, Long::sum);
            newcomersLeftBehind += change == SituationChange.ONLY_HERE && isLeftBehind(values) ? 1 : 0;
            if (change.ordinal() <= SituationChange.STAYED.ordinal()) {
                villages.computeIfAbsent(values[Dimension.VILLAGE.ordinal()], any -> new long[3])[change.ordinal()]++;
            }
        }

        private static boolean isLeftBehind(long[] values) {
            return LeftBehindState.values()[(int) values[Dimension.STATE.ordinal()]].isLeftBehind();
        }

        private static SituationChange change(Boolean before, boolean now) {
            if (before == null) {
                return SituationChange.ONLY_HERE;
            }
            return before ? now ? SituationChange.STAYED : SituationChange.RETURNED : now ? SituationChange.BECAME : SituationChange.NEVER;
        }

        TermComparison made(List<SchoolTerm> terms, SchoolTerm since, SchoolTerm term, boolean open) {
            boolean shown = open || isLarge();
            Map<SituationChange, Long> numbers = new EnumMap<>(SituationChange.class);
            for (SituationChange change : SituationChange.values()) {
                numbers.put(change, shown ? Long.valueOf(counts.getOrDefault(change, 0L)) : null);
            }
            List<Village> lines = new ArrayList<>();
            if (open) {
                villages.forEach((place, three) -> lines.add(new Village(place, three[0], three[1], three[2])));
                lines.sort(Comparator.comparingLong((Village one) -> -one.became() - one.returned()).thenComparingLong(Village::place));
            }
            return new TermComparison(terms, since, term, open, numbers, shown ? Long.valueOf(before.size()) : null, lines);
        }

        /**
         * Whether no number is small, and none that follows from these and from what the pages of both terms tell: of who came and who left, how many are
         * left-behind. Otherwise nothing is told, for each number would follow from the others.
         */
        private boolean isLarge() {
            long leaversLeftBehind = before.values().stream().filter(leftBehind -> leftBehind).count();
            LongStream parts = LongStream.of(newcomersLeftBehind, counts.getOrDefault(SituationChange.ONLY_HERE, 0L) - newcomersLeftBehind, leaversLeftBehind,
                    before.size() - leaversLeftBehind);
            return LongStream.concat(parts, Stream.of(SituationChange.BECAME, SituationChange.RETURNED, SituationChange.STAYED, SituationChange.NEVER)
                    .mapToLong(change -> counts.getOrDefault(change, 0L))).allMatch(number -> number >= SmallCounts.LEAST);
        }
    }
}
