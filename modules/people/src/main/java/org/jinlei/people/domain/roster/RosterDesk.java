package org.jinlei.people.domain.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.List;
import org.jinlei.people.PeoplePermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;

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

    @Inject
    private Worklist worklist;

    RosterBatch visible(long id) {
        RosterBatch batch = em.find(RosterBatch.class, id);
        if (batch == null || !access.may(PeoplePermissions.ROSTER) || !access.scope(PeoplePermissions.ROSTER).covers(batch.purpose().station(), null)) {
            throw new NotThere();
        }
        audit.concerns(SUBJECT, id);
        return batch;
    }

    /** What is to be done about it: only that it expires soon. */
    void settle(RosterBatch batch) {
        RosterFacts facts = batch.facts();
        List<Step> steps = facts.kept().keeping() != RosterKeeping.REMINDED ? List.of()
                : List.of(Step.of("people.rosterExpires", PeoplePermissions.ROSTER, facts.createdBy(), "/people/rosters/expiry?id=" + facts.id())
                        .due(facts.kept().until().atTime(LocalTime.of(23, 59, 59)), null));
        worklist.settle(new Subject(SUBJECT, facts.id(), facts.purpose().provider(), facts.purpose().station(), null), steps);
    }

    /** Whether the caller works with rosters of a station. */
    boolean reaches(long station) {
        return access.scope(PeoplePermissions.ROSTER).covers(station, null);
    }
}
