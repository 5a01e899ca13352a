package org.jinlei.cases.domain.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingRequirement;

/** A case is done when no procedure card is left unfinished. */
@ApplicationScoped
class ProcedureRequirement implements ClosingRequirement {

    @Inject
    private EntityManager em;

    @Override
    public List<String> missing(CaseFacts file, ClosingReason reason) {
        if (reason != ClosingReason.DONE) {
            return List.of();
        }
        Number open = (Number) em.createQuery("select count(q) from Questioning q where q.fileId = :file and q.completedAt is null")
                .setParameter("file", file.id()).getSingleResult();
        return open.longValue() == 0 ? List.of() : List.of("procedureCard");
    }
}
