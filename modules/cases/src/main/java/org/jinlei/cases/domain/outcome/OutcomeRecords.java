package org.jinlei.cases.domain.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.SealableKind;
import org.jinlei.cases.domain.SealableRecord;
import org.jinlei.cases.domain.SealableSource;

/** Approved outcomes as records of violations of public order (rule 35). */
@ApplicationScoped
class OutcomeRecords implements SealableSource {

    @Inject
    private EntityManager em;

    @Override
    public List<SealableRecord> of(long fileId) {
        return em.createQuery("select d from Disposition d where d.fileId = :file and d.status = :approved order by d.id", Disposition.class)
                .setParameter("file", fileId).setParameter("approved", ApprovalStatus.APPROVED).getResultStream()
                .map(one -> SealableRecord.of(one.participantId(),
                        one.kind().isPenalty() ? SealableKind.PUBLIC_ORDER_PENALTY : SealableKind.VIOLATION_WITHOUT_PENALTY)).toList();
    }
}
