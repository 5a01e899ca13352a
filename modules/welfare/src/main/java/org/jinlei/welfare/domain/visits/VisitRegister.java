package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Visits as lists: of their villages for officers, for everybody those that they wrote down themselves. */
@ApplicationScoped
@Transactional
public class VisitRegister {

    /** Visits of one child that a timeline reads. */
    private static final int MOST = 50;

    private static final String DETAILS = "select v.id, v.person_id, v.unit_id, v.visited_at, v.place, v.visitor, v.companion, v.child_seen, v.referred_at is not null "
            + "from welfare_visit v";
    private static final String OWN = "select w.id from welfare_visit w where w.entered_by = :me";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private VisitDesk desk;

    @Inject
    private PersonDirectory people;

    /** A page of them, the latest first. */
    @UseCase(WelfarePermissions.VISITS)
    public Page<VisitRow> list(VisitFilter filter, PageRequest<VisitSort> request) {
        Page<VisitRow> page = reached(filter).pageOf(em, request, DETAILS, this::rows);
        audit.concerns(VisitDesk.VISIT, page.rows().stream().map(VisitRow::id).toList());
        return page;
    }

    private ListQuery reached(VisitFilter filter) {
        return query(filter).alsoVisible(OWN + desk.ofOwnStations("w"), access.userId());
    }

    /** The visits that fit and that an officer reaches, for list and ledger alike. */
    ListQuery query(VisitFilter filter) {
        DataScope scope = access.may(WelfarePermissions.FILES) ? access.scope(WelfarePermissions.FILES) : DataScope.NOWHERE;
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        return ListQuery.of("welfare_visit v", "v.id")
                .where(filter.withdrawn() ? "v.withdrawn_at is not null" : "v.withdrawn_at is null")
                .when(filter.seen(), "v.child_seen = :seen")
                .when(filter.inTime(), "v.in_time = :inTime")
                .when(filter.referred(), "(v.referred_at is not null) = :referred")
                .when(filter.unitId(), "v.unit_id = :unit")
                .when(from == null ? null : from.atStartOfDay(), "v.visited_at >= :from")
                .when(to == null ? null : to.plusDays(1).atStartOfDay(), "v.visited_at < :to")
                .within(scope, "v.station_id", "v.unit_id");
    }

    /** The latest visits of a child that the caller reaches; within the use case of whoever asks. */
    List<Long> readable(Set<Long> persons) {
        if (!access.may(WelfarePermissions.VISITS)) {
            return List.of();
        }
        List<Long> visits = reached(VisitFilter.NONE).where("v.person_id in (:persons)", persons)
                .keys(em, VisitSort.VISITED, true, MOST);
        audit.concerns(VisitDesk.VISIT, visits);
        return visits;
    }

    private List<VisitRow> rows(List<Row> rows) {
        Map<Long, PersonSummary> children = people.known(rows.stream().map(row -> row.number(1)).collect(Collectors.toSet()));
        return rows.stream().map(row -> new VisitRow(row.id(), children.get(row.number(1)), row.number(2), row.dateTime(3), row.constant(4, VisitPlace.class), row.number(5),
                row.number(6), row.flag(7), row.flag(8))).toList();
    }
}
