package org.jinlei.platform.audit.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditFilter;
import org.jinlei.platform.audit.AuditRow;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.SortKey;
import org.jinlei.platform.ledger.Wording;

/** Search in the audit trail. It holds no business content beyond ids, reasons and short facts. */
@ApplicationScoped
@Transactional
public class AuditRegister {

    /** The trail is read by time. */
    public enum Sort implements SortKey {
        AT;

        @Override
        public String column() {
            return "e.at";
        }

        @Override
        public Class<?> type() {
            return LocalDateTime.class;
        }
    }

    static final String DETAILS = "select e.id, e.at, e.username, e.address, e.node, e.request_id, e.action, e.result, e.subjects, e.reason, e.detail "
            + "from platform_audit_entry e";

    @Inject
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    /** One page of the entries that fit. */
    @UseCase(PlatformPermissions.AUDIT)
    public Page<AuditRow> page(AuditFilter filter, PageRequest<Sort> request) {
        return query(filter).page(em, request, DETAILS, row -> new AuditRow(row.id(), row.dateTime(1), row.text(2), row.text(3), row.text(4), row.text(5),
                row.text(6), row.text(7), row.text(8), row.text(9), row.text(10)));
    }

    /** The entries that fit, for every list, figure and file of them. */
    ListQuery query(AuditFilter filter) {
        ListQuery query = ListQuery.of("platform_audit_entry e", "e.id")
                .when(filter.username(), "e.username = :username")
                .when(filter.result(), "e.result = :result");
        if (filter.action() != null && !filter.action().isBlank()) {
            Set<String> actions = wording.actions(filter.action());
            actions.add(filter.action());
            query.where("e.action in (:actions)", actions);
        }
        LocalDate from = filter.from();
        if (filter.subjectKind() != null && filter.subjectId() != null) {
            LocalDate to = filter.to() == null ? LocalDate.now(clock) : filter.to();
            LocalDate earliest = to.minusDays(AuditFilter.SUBJECT_DAYS);
            from = from == null || from.isBefore(earliest) ? earliest : from;
            String kind = filter.subjectKind().replaceAll("[^A-Za-z]", "");
            query.where("e.subjects regexp :subject", "(^| )" + kind + ":([0-9]+,)*" + filter.subjectId() + "(,| |$)");
            audit.concerns(kind, filter.subjectId());
        }
        if (from != null) {
            query.where("e.at >= :from", from.atStartOfDay());
        }
        if (filter.to() != null) {
            query.where("e.at < :to", filter.to().plusDays(1).atStartOfDay());
        }
        return query;
    }
}
