package org.jinlei.welfare.domain.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.FileDoor;

/** Who opened which child's file for what: the monthly list of the chief (rule 40). */
@ApplicationScoped
@Transactional
public class OpeningRegister {

    static final String DETAILS = "select o.id, o.user_id, o.opened_at, o.until_at, o.file_id, f.person_id, o.purpose, o.words, o.basis "
            + "from welfare_file_opening o join welfare_child_file f on f.id = o.file_id";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private PersonDirectory people;

    /** One page of the openings of files that lay in the caller's area. */
    @UseCase(WelfarePermissions.OPENINGS)
    public Page<OpeningRow> list(OpeningFilter filter, PageRequest<OpeningSort> request) {
        Page<OpeningRow> page = query(filter).pageOf(em, request, DETAILS, this::rows);
        audit.detail(filter.from() + " " + filter.to());
        return page;
    }

    ListQuery query(OpeningFilter filter) {
        return ListQuery.of("welfare_file_opening o", "o.id")
                .when(filter.from() == null ? null : filter.from().atStartOfDay(), "o.opened_at >= :from")
                .when(filter.to() == null ? null : filter.to().plusDays(1).atStartOfDay(), "o.opened_at < :to")
                .when(filter.user(), "o.user_id = :user")
                .within(access.scope(WelfarePermissions.OPENINGS), "o.station_id", "o.unit_id");
    }

    List<OpeningRow> rows(List<Row> rows) {
        Map<Long, PersonSummary> children = people.summaries(rows.stream().map(row -> row.number(5)).collect(Collectors.toSet()));
        audit.concerns(FileDoor.FILE, rows.stream().map(row -> row.number(4)).toList());
        return rows.stream().map(row -> new OpeningRow(row.id(), row.number(1), row.dateTime(2), row.dateTime(3), String.format("%06d", row.number(4)),
                children.containsKey(row.number(5)) ? children.get(row.number(5)).name() : "", row.constant(6, OpeningPurpose.class), row.text(7),
                row.constant(8, OpeningBasis.class))).toList();
    }

    /** How often each person opened files in a month, whoever did most first. */
    @UseCase(WelfarePermissions.OPENINGS)
    public List<OpeningCount> counts(LocalDate month) {
        DataScope scope = access.scope(WelfarePermissions.OPENINGS);
        String within = scope.everywhere() ? "1 = 1" : scope.stations().isEmpty() ? "1 = 0"
                : "o.station_id in (" + scope.stations().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")) + ")";
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery("select o.user_id, count(*), count(distinct o.file_id), sum(case when o.basis = 'APPROVAL' then 1 else 0 end) "
                + "from welfare_file_opening o where o.opened_at >= :from and o.opened_at < :to and " + within + " group by o.user_id order by 2 desc, 1")
                .setParameter("from", month.withDayOfMonth(1).atStartOfDay()).setParameter("to", month.withDayOfMonth(1).plusMonths(1).atStartOfDay()).getResultList();
        audit.detail(String.valueOf(month));
        return found.stream().map(Row::of).map(row -> new OpeningCount(row.id(), row.number(1), row.number(2), row.number(3))).toList();
    }
}
