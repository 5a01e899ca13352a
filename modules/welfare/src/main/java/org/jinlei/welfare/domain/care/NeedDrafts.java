package org.jinlei.welfare.domain.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.drafts.DraftSubject;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;

/** Kept forms about a need: there for who sees it. */
@ApplicationScoped
class NeedDrafts implements DraftSubject {

    @Inject
    private NeedDesk desk;

    @Inject
    private Access access;

    @Override
    public String kind() {
        return NeedDesk.SUBJECT;
    }

    @Override
    public Optional<String> label(long id) {
        try {
            access.require(WelfarePermissions.CARE);
            return Optional.of(desk.visible(id).facts().number());
        } catch (NotThere notThere) {
            return Optional.empty();
        }
    }
}
