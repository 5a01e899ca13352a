package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jinlei.platform.drafts.DraftSubject;
import org.jinlei.platform.rules.NotThere;

/** Kept accounts of a visit that was not handed in yet: there for who visits the child. */
@ApplicationScoped
class PlanDrafts implements DraftSubject {

    @Inject
    private VisitDesk desk;

    @Override
    public String kind() {
        return VisitDesk.PLAN;
    }

    @Override
    public Optional<String> label(long id) {
        try {
            return Optional.of(desk.child(desk.plan(id).facts().personId()).name());
        } catch (NotThere notThere) {
            return Optional.empty();
        }
    }
}
