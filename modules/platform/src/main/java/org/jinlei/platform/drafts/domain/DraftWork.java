package org.jinlei.platform.drafts.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;

/** The list of one's own drafts. */
@ApplicationScoped
@Transactional
public class DraftWork {

    @Inject
    private DraftShelf shelf;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    /** The caller's drafts that they can go on with, the latest first. */
    @UseCase(Permission.LOGGED_IN)
    public List<DraftRow> mine() {
        List<DraftRow> rows = shelf.of(access.userId());
        audit.detail("drafts " + rows.size());
        return rows;
    }

    /** Discards one of the caller's drafts. */
    @UseCase(Permission.LOGGED_IN)
    public void discard(long id) {
        audit.concerns("Draft", id);
        if (!shelf.discard(access.userId(), id)) {
            throw new NotThere();
        }
    }
}
