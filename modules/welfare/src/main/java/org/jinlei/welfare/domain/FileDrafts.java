package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jinlei.platform.drafts.DraftSubject;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;

/** Kept forms about a child's file: there for who reaches it. */
@ApplicationScoped
class FileDrafts implements DraftSubject {

    @Inject
    private FileDoor door;

    @Override
    public String kind() {
        return FileDoor.FILE;
    }

    @Override
    public Optional<String> label(long id) {
        try {
            return Optional.of(door.require(id, WelfarePermissions.FILES).label());
        } catch (NotThere notThere) {
            return Optional.empty();
        }
    }
}
