package org.jinlei.cases.domain.misconduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.drafts.DraftSubject;
import org.jinlei.platform.rules.NotThere;

/** Kept forms about an intervention: there for who sees it. */
@ApplicationScoped
class InterventionDrafts implements DraftSubject {

    @Inject
    private InterventionDesk desk;

    @Inject
    private Access access;

    @Override
    public String kind() {
        return InterventionDesk.SUBJECT;
    }

    @Override
    public Optional<String> label(long id) {
        try {
            access.require(CasesPermissions.MEASURES);
            return Optional.of(desk.visible(id).facts().number());
        } catch (NotThere notThere) {
            return Optional.empty();
        }
    }
}
