package org.jinlei.welfare.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jinlei.people.EnrolmentDirectory;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.UseCase;
import org.jinlei.welfare.WelfarePermissions;

/** Counts the pupils of the caller's scope. Who writes in the children's files sees every number and its rows; who only leads sees no small ones. */
@ApplicationScoped
@Transactional
public class SituationReading {

    @Inject
    private Access access;

    @Inject
    private EnrolmentDirectory enrolments;

    @Inject
    private SituationBlocks blocks;

    /** The pupils of a term by everything. */
    @UseCase(WelfarePermissions.ANALYSIS)
    public SituationOverview overview(SituationFilter asked) {
        List<SchoolTerm> terms = enrolments.terms();
        boolean open = isOpen();
        SituationFilter narrowed = open ? asked : asked.coarse();
        SituationFilter filter = terms.isEmpty() || terms.contains(asked.term()) ? narrowed : narrowed.in(terms.get(0));
        SituationCount count = new SituationCount(filter);
        if (!terms.isEmpty()) {
            blocks.each(filter.term(), access.scope(WelfarePermissions.ANALYSIS), (pupil, values) -> count.add(values));
        }
        Suppression suppression = new Suppression(count);
        List<DimensionTable> tables = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            tables.add(table(dimension, open ? count.of(dimension) : suppression.of(dimension), filter));
        }
        return new SituationOverview(terms, filter, open ? Long.valueOf(count.all()) : suppression.all(), open, tables);
    }

    /**
     * What became of the pupils of one term in another.
     *
     * @param since null for the term before the later one
     * @param term  null for the latest
     */
    @UseCase(WelfarePermissions.ANALYSIS)
    public TermComparison compare(SchoolTerm since, SchoolTerm term) {
        List<SchoolTerm> terms = enrolments.terms();
        TermComparison.Counting counting = new TermComparison.Counting();
        if (terms.isEmpty()) {
            return counting.made(terms, null, null, isOpen());
        }
        SchoolTerm later = term == null ? terms.get(0) : term;
        SchoolTerm earlier = since != null ? since : terms.stream().filter(one -> one.compareTo(later) < 0).findFirst().orElse(later.previous());
        DataScope scope = access.scope(WelfarePermissions.ANALYSIS);
        blocks.each(earlier, scope, counting::before);
        blocks.each(later, scope, counting::now);
        return counting.made(terms, earlier, later, isOpen());
    }

    /** The rows are for those who write in the files of all whom the numbers count. */
    private boolean isOpen() {
        DataScope counted = access.scope(WelfarePermissions.ANALYSIS);
        DataScope rows = access.scope(WelfarePermissions.WORK);
        return access.may(WelfarePermissions.WORK) && (rows.everywhere() || !counted.everywhere() && rows.stations().containsAll(counted.stations())
                && rows.units().containsAll(counted.units()));
    }

    private static DimensionTable table(Dimension dimension, Map<Long, Long> counts, SituationFilter filter) {
        List<DimensionTable.Line> lines = new ArrayList<>();
        Long chosen = filter.values().get(dimension);
        counts.forEach((code, number) -> {
            if (number == null || number > 0 || code.equals(chosen)) {
                lines.add(new DimensionTable.Line(dimension.text(code), dimension.isPlace() ? null : dimension.constants().get(code.intValue()),
                        dimension.isPlace() ? code : null, number, code.equals(chosen)));
            }
        });
        if (dimension.isPlace()) {
            lines.sort(Comparator.comparing(DimensionTable.Line::chosen).reversed()
                    .thenComparing(line -> line.count() == null ? 0 : -line.count()).thenComparing(DimensionTable.Line::place));
        }
        return new DimensionTable(dimension, lines);
    }
}
