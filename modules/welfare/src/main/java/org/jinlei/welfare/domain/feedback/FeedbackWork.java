package org.jinlei.welfare.domain.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jinlei.cases.CaseDirectory;
import org.jinlei.cases.ReferralOrigin;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.WelfareReferral;

/** Feedback taken and answered. */
@ApplicationScoped
@Transactional
public class FeedbackWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private FeedbackDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private CaseDirectory cases;

    @Inject
    private Event<WelfareReferral> referrals;

    @Inject
    private Clock clock;

    /** Writes down what somebody told about a child of the caller's villages; answers its number. */
    @UseCase(WelfarePermissions.VISITS)
    public long take(long personId, NewFeedback what) {
        PersonSummary child = people.find(personId).orElseThrow(NotThere::new);
        if (!access.scope(WelfarePermissions.VISITS).covers(child.stationId(), child.unitId())) {
            throw new NotThere();
        }
        LocalDateTime now = LocalDateTime.now(clock);
        Feedback feedback = new Feedback(child, what, access.userId(), now);
        em.persist(feedback);
        em.flush();
        FeedbackFacts facts = feedback.facts();
        audit.concerns(FeedbackDesk.FEEDBACK, facts.id());
        audit.concerns("Person", personId);
        desk.settle(facts);
        if (!what.situations().isEmpty()) {
            referrals.fire(new WelfareReferral(ReferralOrigin.FEEDBACK, facts.id(), facts.personId(), facts.stationId(), facts.unitId(), access.userId(),
                    what.giverKind().reportsAs(), what.givenAt(), now, what.situations()));
        }
        return facts.id();
    }

    /** A feedback. */
    @UseCase(WelfarePermissions.VISITS)
    public FeedbackSheet view(long feedbackId) {
        FeedbackFacts facts = desk.feedback(feedbackId).facts();
        return new FeedbackSheet(facts, desk.child(facts), !facts.isAnswered() && desk.answers(facts),
                facts.referredAt() == null ? null : cases.receiptOf(ReferralOrigin.FEEDBACK, feedbackId).orElse(null));
    }

    /**
     * Answers it; the giver was told.
     *
     * @param way how they were told
     * @param at  when they were told
     */
    @UseCase(WelfarePermissions.WORK)
    public void answer(long feedbackId, String answer, FeedbackWay way, LocalDateTime at) {
        Feedback feedback = desk.feedback(feedbackId);
        if (!desk.answers(feedback.facts())) {
            throw new NotThere();
        }
        feedback.answer(answer, way, at, access.userId(), LocalDateTime.now(clock));
        desk.settle(feedback.facts());
    }
}
