package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.Row;

/** Everything that waits for the decision of somebody else than its proposer. */
@ApplicationScoped
@Transactional
public class ApprovalDesk {

    private static final int MOST = 200;

    private static final Set<ApprovalKind> OF_FILES = Set.of(ApprovalKind.CLOSING, ApprovalKind.OUTCOME, ApprovalKind.REPEAT_INTERVIEW, ApprovalKind.LOOK_BACK);

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private UserDirectory users;

    @Inject
    private StandIns standIns;

    /** What waits in the caller's scope, the longest waiting first; what the caller proposed is marked. */
    @UseCase(CasesPermissions.APPROVE)
    public List<ApprovalRow> waiting() {
        String within = CaseDesk.within(access.scope(CasesPermissions.APPROVE));
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery("select w.id, w.kind, w.part, w.number, w.title, w.proposer, w.at from ("
                + "select f.id, 'CLOSING' as kind, cast(null as integer) as part, f.number, f.title, c.proposed_by as proposer, c.proposed_at as at "
                + "from cases_closing c join cases_file f on f.id = c.file_id where c.status = 'PROPOSED' and f.sealed = 0 and (" + within + ") "
                + "union all select f.id, 'OUTCOME', d.participant_id, f.number, f.title, d.proposed_by, d.proposed_at "
                + "from cases_disposition d join cases_file f on f.id = d.file_id where d.status = 'PROPOSED' and f.sealed = 0 and (" + within + ") "
                + "union all select f.id, a.kind, a.id, f.number, f.title, a.asked_by, a.asked_at "
                + "from cases_application a join cases_file f on f.id = a.file_id where a.status = 'PROPOSED' and f.sealed = 0 and (" + within + ") "
                + "union all select f.id, 'SEALED_READING', null, f.number, f.organ, f.applicant, f.requested_at "
                + "from (select s.id, s.number, s.organ, s.applicant, s.requested_at, s.station_id, cast(null as integer) as unit_id "
                + "from cases_sealed_reading s where s.status = 'PROPOSED') f where " + within + " "
                + "union all select f.id, 'LETTER', null, f.number, f.addressee, f.drafted_by, f.proposed_at "
                + "from (select l.id, l.number, l.addressee, l.drafted_by, l.proposed_at, l.station_id, cast(null as integer) as unit_id "
                + "from cases_recommendation_letter l where l.status = 'PROPOSED' and l.sealed = 0) f where " + within + " "
                + "union all select f.id, 'RECORD_REPLY', null, concat('CX-', f.id), f.organ, f.proposed_by, f.proposed_at "
                + "from (select r.id, r.organ, r.proposed_by, r.proposed_at, r.station_id, cast(null as integer) as unit_id "
                + "from cases_record_reply r where r.status = 'PROPOSED') f where " + within + ") w order by w.at, w.id limit " + MOST).getResultList();
        List<Row> rows = found.stream().map(Row::of).toList();
        Map<Long, UserSummary> names = users.byIds(rows.stream().map(row -> row.number(5)).collect(Collectors.toSet()));
        Set<Long> own = standIns.acting();
        List<ApprovalRow> waiting = rows.stream().map(row -> new ApprovalRow(row.constant(1, ApprovalKind.class), row.id(), row.number(2), row.text(3),
                row.text(4), names.containsKey(row.number(5)) ? names.get(row.number(5)).name() : "", row.dateTime(6),
                own.contains(row.number(5)))).toList();
        audit.concerns("CaseFile", waiting.stream().filter(row -> OF_FILES.contains(row.kind())).map(ApprovalRow::id).toList());
        return waiting;
    }
}
