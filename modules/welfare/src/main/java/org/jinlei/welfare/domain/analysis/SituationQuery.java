package org.jinlei.welfare.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jinlei.people.EnrolmentDirectory;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.welfare.WelfarePermissions;

/** The pupils whom a caller reaches and to whom a filter applies. */
@ApplicationScoped
class SituationQuery {

    private static final String THEN = "exists (select 1 from welfare_situation b where b.person_id = s.person_id and b.term = :since and b.state ";

    @Inject
    private Access access;

    @Inject
    private EnrolmentDirectory enrolments;

    DataScope scope() {
        return access.scope(WelfarePermissions.WORK);
    }

    /** The latest term for none. */
    SchoolTerm term(SchoolTerm asked) {
        return asked != null ? asked : enrolments.terms().stream().findFirst().orElse(new SchoolTerm(2000, false));
    }

    /**
     * @param change what became of them since another term, or null
     * @param since  the other term, null for the one before
     */
    ListQuery of(SituationFilter filter, SituationChange change, SchoolTerm since) {
        SchoolTerm term = term(filter.term());
        ListQuery query = ListQuery.of("welfare_situation s", "s.id").where("s.term = :term", term.code()).within(scope(), "s.station_id", "s.unit_id");
        filter.values().forEach((dimension, code) -> narrow(query, dimension, code));
        if (change != null) {
            query.where(condition(change)).bind("since", (since == null ? term.previous() : since).code());
        }
        return query;
    }

    private static void narrow(ListQuery query, Dimension dimension, long code) {
        String column = "s." + dimension.column();
        if (dimension == Dimension.VILLAGE && code == 0) {
            query.where(column + " is null");
        } else {
            query.where(column + " = :" + dimension.parameter(), dimension.isPlace() ? (Object) code : dimension.text(code));
        }
    }

    private static String condition(SituationChange change) {
        return switch (change) {
            case BECAME -> "s.state <> 'NO' and " + THEN + "= 'NO')";
            case RETURNED -> "s.state = 'NO' and " + THEN + "<> 'NO')";
            case STAYED -> "s.state <> 'NO' and " + THEN + "<> 'NO')";
            case NEVER -> "s.state = 'NO' and " + THEN + "= 'NO')";
            case ONLY_HERE -> "not exists (select 1 from welfare_situation b where b.person_id = s.person_id and b.term = :since)";
        };
    }
}
