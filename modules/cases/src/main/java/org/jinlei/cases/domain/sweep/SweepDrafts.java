package org.jinlei.cases.domain.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.drafts.DraftSubject;

/** Kept forms about a place of a sweep: there for whoever still covers it. */
@ApplicationScoped
class SweepDrafts implements DraftSubject {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Override
    public String kind() {
        return "SweepAssignment";
    }

    @Override
    public Optional<String> label(long id) {
        SweepAssignment place = access.may(CasesPermissions.SWEEP_ENTRY) ? em.find(SweepAssignment.class, id) : null;
        return place == null || !place.isOpen() || place.userId() != access.userId() ? Optional.empty()
                : Optional.of(em.find(Sweep.class, place.sweepId()).facts().name());
    }
}
