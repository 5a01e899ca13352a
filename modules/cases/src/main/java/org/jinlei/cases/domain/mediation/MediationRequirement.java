package org.jinlei.cases.domain.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingRequirement;

/** A case is done once what was agreed was performed, or is known not to be (article 185). */
@ApplicationScoped
class MediationRequirement implements ClosingRequirement {

    @Inject
    private EntityManager em;

    @Override
    public List<String> missing(CaseFacts file, ClosingReason reason) {
        return reason == ClosingReason.DONE && em.createQuery("select m from Mediation m where m.fileId = :file", Mediation.class).setParameter("file", file.id())
                .getResultStream().map(Mediation::facts).anyMatch(MediationFacts::isOpen) ? List.of("mediation") : List.of();
    }
}
