package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jinlei.platform.drafts.DraftSubject;
import org.jinlei.platform.rules.NotThere;

/** Kept corrections of a visit: there for who sees the visit. */
@ApplicationScoped
class VisitDrafts implements DraftSubject {

    @Inject
    private VisitDesk desk;

    @Override
    public String kind() {
        return VisitDesk.VISIT;
    }

    @Override
    public Optional<String> label(long id) {
        try {
            VisitFacts visit = desk.visit(id).facts();
            return Optional.of(desk.child(visit.personId()).name());
        } catch (NotThere notThere) {
            return Optional.empty();
        }
    }
}
