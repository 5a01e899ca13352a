package org.jinlei.welfare.domain.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jinlei.people.SchoolTerm;

/**
 * What the pupils are narrowed to.
 *
 * @param term   null for the latest
 * @param values one value a dimension: the position of a constant, the number of a place
 */
public record SituationFilter(SchoolTerm term, Map<Dimension, Long> values) {

    public SituationFilter {
        Map<Dimension, Long> kept = new EnumMap<>(Dimension.class);
        kept.putAll(values);
        values = Collections.unmodifiableMap(kept);
    }

    /** Reads an address; what is not understood counts as absent. */
    public static SituationFilter of(UnaryOperator<String> address) {
        Map<Dimension, Long> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Long code = dimension.code(address.apply(dimension.parameter()));
            if (code != null) {
                values.put(dimension, code);
            }
        }
        return new SituationFilter(term(address.apply("term")), values);
    }

    /** The term of a code, or null. */
    public static SchoolTerm term(String code) {
        try {
            return code == null ? null : SchoolTerm.of(code);
        } catch (IllegalArgumentException foreign) {
            return null;
        }
    }

    SituationFilter in(SchoolTerm other) {
        return new SituationFilter(other, values);
    }

    /** For somebody who sees no rows: the first filter alone, because two of them would single out families. */
    SituationFilter coarse() {
        return values.size() < 2 ? this : new SituationFilter(term, Map.ofEntries(values.entrySet().iterator().next()));
    }

    /** Whether a pupil fits in everything but one dimension; null for in everything. */
    boolean fits(long[] pupil, Dimension but) {
        for (Map.Entry<Dimension, Long> one : values.entrySet()) {
            if (one.getKey() != but && pupil[one.getKey().ordinal()] != one.getValue()) {
                return false;
            }
        }
        return true;
    }

    public SchoolTerm getTerm() { return term; }
}
