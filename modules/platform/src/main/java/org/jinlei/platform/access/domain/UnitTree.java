package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jinlei.platform.access.UnitSummary;

/** The organisation tree as it is in this request. */
@RequestScoped
public class UnitTree {

    @Inject
    private AccessSnapshots snapshots;

    private AccessSnapshot snapshot;

    /** All units by number. */
    public Map<Long, UnitSummary> units() {
        return snapshot().units();
    }

    AccessSnapshot snapshot() {
        if (snapshot == null) {
            snapshot = snapshots.current();
        }
        return snapshot;
    }

    /** The tree that the request's caller was found in: it need not be looked up again. */
    void remember(AccessSnapshot current) {
        snapshot = current;
    }

    /** The tree was changed in this request. */
    void forget() {
        snapshot = null;
    }
}
