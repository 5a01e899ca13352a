package org.jinlei.welfare.domain.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
import org.jinlei.welfare.domain.AboutChild;
import org.jinlei.welfare.domain.RestrictedChildren;
import org.jinlei.welfare.domain.care.CareStations;

/** Feedback as lists: of their villages for officers, for everybody what they entered themselves. */
@ApplicationScoped
@Transactional
public class FeedbackRegister {

    private static final int MOST = 50;
    private static final String DETAILS = "select f.id, f.person_id, f.unit_id, f.giver_kind, f.way, f.given_at, f.entered_by, f.status from welfare_feedback f";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CareStations stations;

    @Inject
    private RestrictedChildren restricted;

    @Inject
    private PersonDirectory people;

    /** A page of it, the latest first. */
    @UseCase(WelfarePermissions.VISITS)
    public Page<FeedbackRow> list(FeedbackFilter filter, PageRequest<FeedbackSort> request) {
        Page<FeedbackRow> page = query(filter).pageOf(em, request, DETAILS, this::rows);
        audit.concerns(FeedbackDesk.FEEDBACK, page.rows().stream().map(FeedbackRow::id).toList());
        return page;
    }

    private ListQuery query(FeedbackFilter filter) {
        DataScope scope = access.may(WelfarePermissions.WORK) ? access.scope(WelfarePermissions.WORK) : DataScope.NOWHERE;
        return ListQuery.of("welfare_feedback f", "f.id").where(restricted.condition(AboutChild.FEEDBACK)).when(filter.status(), "f.status = :status").when(filter.kind(), "f.giver_kind = :kind")
                .when(filter.unitId(), "f.unit_id = :unit").within(scope, "f.station_id", "f.unit_id")
                .alsoVisible("select g.id from welfare_feedback g where g.entered_by = :me and " + stations.condition(WelfarePermissions.VISITS, "g.station_id"), access.userId());
    }

    /** The latest feedback about a child that the caller reaches; within the use case of whoever asks. */
    List<Long> readable(Set<Long> persons) {
        if (!access.may(WelfarePermissions.VISITS)) {
            return List.of();
        }
        List<Long> found = query(FeedbackFilter.NONE).where("f.person_id in (:persons)", persons)
                .keys(em, FeedbackSort.GIVEN, true, MOST);
        audit.concerns(FeedbackDesk.FEEDBACK, found);
        return found;
    }

    private List<FeedbackRow> rows(List<Row> rows) {
        Map<Long, PersonSummary> children = people.known(rows.stream().map(row -> row.number(1)).collect(Collectors.toSet()));
        return rows.stream().map(row -> new FeedbackRow(row.id(), children.get(row.number(1)), row.number(2), row.constant(3, GiverKind.class),
                row.constant(4, FeedbackWay.class), row.dateTime(5), row.number(6), row.constant(7, FeedbackStatus.class))).toList();
    }
}
