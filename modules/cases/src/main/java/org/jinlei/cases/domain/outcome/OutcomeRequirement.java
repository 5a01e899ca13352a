package org.jinlei.cases.domain.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingRequirement;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.ParticipantRole;

/** A case is done when every offender's act is coded and has an approved outcome; no outcome may wait for the chief. */
@ApplicationScoped
class OutcomeRequirement implements ClosingRequirement {

    @Inject
    private EntityManager em;

    @Inject
    private CaseDesk desk;

    @Override
    public List<String> missing(CaseFacts file, ClosingReason reason) {
        List<String> missing = new ArrayList<>();
        if (count("select count(*) from cases_disposition d where d.file_id = :id and d.status = 'PROPOSED'", file.id()) > 0) {
            missing.add("outcomeWaits");
        }
        if (reason != ClosingReason.DONE) {
            return missing;
        }
        for (ParticipantFacts one : desk.participants(file.id())) {
            if (one.role() == ParticipantRole.OFFENDER
                    && count("select count(*) from cases_disposition d where d.participant_id = :id and d.status = 'APPROVED'", one.id()) == 0) {
                missing.add("outcome");
            }
        }
        return missing;
    }

    private long count(String query, long id) {
        return ((Number) em.createNativeQuery(query).setParameter("id", id).getSingleResult()).longValue();
    }
}
