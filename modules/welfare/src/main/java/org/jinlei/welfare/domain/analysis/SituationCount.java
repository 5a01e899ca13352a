package org.jinlei.welfare.domain.analysis;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts pupils by every dimension in one passage. The table of a dimension is narrowed by all filters but its own, so that one sees what else there is to choose. */
final class SituationCount {

    private static final Dimension[] ALL = Dimension.values();

    private final SituationFilter filter;
    private final Map<Dimension, long[]> constants = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Map<Long, long[]>> places = new EnumMap<>(Dimension.class);
    private final Dimension only;
    private final Map<Long, Map<Dimension, long[]>> crossed = new TreeMap<>();
    private long all;

    SituationCount(SituationFilter filter) {
        this.filter = filter;
        this.only = filter.values().size() == 1 ? filter.values().keySet().iterator().next() : null;
        for (Dimension dimension : ALL) {
            if (dimension.isPlace()) {
                places.put(dimension, new HashMap<>());
            } else {
                constants.put(dimension, new long[dimension.constants().size()]);
            }
        }
    }

    /** Counts a pupil. */
    void add(long[] pupil) {
        int misses = 0;
        Dimension missed = null;
        for (Map.Entry<Dimension, Long> one : filter.values().entrySet()) {
            if (pupil[one.getKey().ordinal()] != one.getValue()) {
                misses++;
                missed = one.getKey();
            }
        }
        if (only != null) {
            cross(pupil);
        }
        if (misses > 1) {
            return;
        }
        if (misses == 1) {
            count(missed, pupil);
            return;
        }
        all++;
        for (Dimension dimension : ALL) {
            count(dimension, pupil);
        }
    }

    private void count(Dimension dimension, long[] pupil) {
        long value = pupil[dimension.ordinal()];
        if (dimension.isPlace()) {
            places.get(dimension).computeIfAbsent(value, any -> new long[1])[0]++;
        } else {
            constants.get(dimension)[(int) value]++;
        }
    }

    /** By the filtered dimension and each other with few values: what {@link Suppression} needs to look at a line beside its neighbours. */
    private void cross(long[] pupil) {
        Map<Dimension, long[]> line = crossed.computeIfAbsent(pupil[only.ordinal()], any -> new EnumMap<>(Dimension.class));
        for (Dimension dimension : ALL) {
            if (dimension != only && !dimension.isPlace()) {
                line.computeIfAbsent(dimension, any -> new long[dimension.constants().size()])[(int) pupil[dimension.ordinal()]]++;
            }
        }
    }

    long all() {
        return all;
    }

    /** The counts of a dimension by value: those of constants all, those of places that have any. */
    Map<Long, Long> of(Dimension dimension) {
        Map<Long, Long> counts = new TreeMap<>();
        if (dimension.isPlace()) {
            places.get(dimension).forEach((place, count) -> counts.put(place, count[0]));
        } else {
            long[] found = constants.get(dimension);
            for (int i = 0; i < found.length; i++) {
                counts.put((long) i, found[i]);
            }
        }
        return counts;
    }

    /** The counts of another dimension with few values by those of the filtered one that occur, in the order of these. */
    Map<Long, long[]> crossed(Dimension other) {
        Map<Long, long[]> lines = new TreeMap<>();
        crossed.forEach((line, table) -> lines.put(line, table.get(other)));
        return lines;
    }

    SituationFilter filter() {
        return filter;
    }

    Dimension only() {
        return only;
    }
}
