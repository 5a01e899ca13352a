package org.jinlei.welfare.domain.analysis;

import java.util.List;
import org.jinlei.people.SchoolTerm;

/**
 * All pupils of a term within reach, counted.
 *
 * @param terms  the terms that there are, the latest first
 * @param filter what was counted: for somebody who sees no rows perhaps less than was asked
 * @param all    how many fit, null when suppressed
 * @param open   whether the caller sees the rows behind the numbers
 * @param tables one a dimension
 */
public record SituationOverview(List<SchoolTerm> terms, SituationFilter filter, Long all, boolean open, List<DimensionTable> tables) {

    public SituationOverview {
        terms = List.copyOf(terms);
        tables = List.copyOf(tables);
    }

    public List<SchoolTerm> getTerms() { return terms; }
    public SituationFilter getFilter() { return filter; }
    public Long getAll() { return all; }
    public boolean isOpen() { return open; }
    public List<DimensionTable> getTables() { return tables; }
}
