package org.jinlei.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.Cursor;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.SortKey;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerRow;
import org.jinlei.reporting.ReportingPermissions;

/** Reading of ledgers, page by page or, for a file, piece by piece; always under the caller's own rights. */
@ApplicationScoped
@Transactional
public class LedgerReading {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ledgers ledgers;

    /** A piece of a ledger and where it ends; null when nothing follows. */
    record Piece(List<LedgerRow> rows, Cursor next) {
    }

    /** The ledgers that the caller reads. */
    @UseCase(ReportingPermissions.LEDGERS)
    public List<Ledger<?>> list() {
        return ledgers.readable();
    }

    /** The definition of one ledger. */
    @UseCase(ReportingPermissions.LEDGERS)
    public Ledger<?> ledger(String name) {
        return ledgers.of(name);
    }

    /** A page of a ledger. */
    @UseCase(ReportingPermissions.LEDGERS)
    public <S extends Enum<S> & SortKey> Page<LedgerRow> page(Ledger<S> ledger, LedgerCriteria criteria, PageRequest<S> request) {
        access.require(ledger.permission());
        Page<LedgerRow> page = query(ledger, criteria).pageOf(em, request, ledger.details(), ledger::rows);
        audit.detail(ledger.name());
        if (ledger.subject() != null) {
            audit.concerns(ledger.subject(), page.rows().stream().map(LedgerRow::id).toList());
        }
        return page;
    }

    /** Rows after a place, for a file under the rights of whoever asked for it. */
    Piece piece(ExportOrder order, Cursor after, int most) {
        access.require(ReportingPermissions.EXPORT);
        Ledger<?> ledger = ledgers.of(order.ledger());
        ListQuery.Batch batch = query(ledger, order.criteria()).batch(em, sort(ledger, order.sort()), order.descending(), after, most, ledger.details());
        return new Piece(ledger.rows(batch.rows()), batch.next());
    }

    static ListQuery query(Ledger<?> ledger, LedgerCriteria criteria) {
        return ledger.query(criteria.only(ledger.filters()));
    }

    /** The sort key of a name, the usual one when there is none of it. */
    static SortKey sort(Ledger<?> ledger, String name) {
        for (Object key : ledger.usual().getDeclaringClass().getEnumConstants()) {
            if (((SortKey) key).name().equals(name)) {
                return (SortKey) key;
            }
        }
        return ledger.usual();
    }
}
