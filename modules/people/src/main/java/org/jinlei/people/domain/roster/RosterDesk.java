package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;

/** Where a roster is fetched from, by every use case: one of another station and none at all are the same answer. */
@ApplicationScoped
class RosterDesk {

    static final String SUBJECT = "RosterBatch";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    RosterBatch visible(long id) {
        RosterBatch batch = em.find(RosterBatch.class, id);
        if (batch == null || !access.may(PeoplePermissions.ROSTER) || !access.scope(PeoplePermissions.ROSTER).covers(batch.stationId(), null)) {
            throw new NotThere();
        }
        audit.concerns(SUBJECT, id);
        return batch;
    }

    /** Whether the caller works with rosters of a station. */
    boolean reaches(long station) {
        return access.scope(PeoplePermissions.ROSTER).covers(station, null);
    }
}
