package org.jinlei.welfare.domain.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonMoved;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.PersonsMerged;
import org.jinlei.people.PersonsParted;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.WelfareSettings;
import org.jinlei.welfare.domain.AboutChild;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.RestrictedChildren;
import org.jinlei.welfare.domain.RestrictionSettled;
import org.jinlei.welfare.domain.care.CareStations;

/** Where feedback is fetched from: of their villages for officers, for everybody else what they entered themselves. */
@ApplicationScoped
class FeedbackDesk {

    static final String FEEDBACK = "ChildFeedback";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private CareStations stations;

    @Inject
    private RestrictedChildren restricted;

    @Inject
    private UserDirectory users;

    @Inject
    private PersonDirectory people;

    @Inject
    private Worklist worklist;

    @Inject
    private Settings settings;

    Feedback feedback(long id) {
        Feedback feedback = em.find(Feedback.class, id);
        if (feedback == null || !access.may(WelfarePermissions.VISITS) || !isOwn(feedback.facts()) && !answers(feedback.facts())
                || !restricted.isThere(AboutChild.FEEDBACK, id)) {
            throw new NotThere();
        }
        audit.concerns(FEEDBACK, id);
        return feedback;
    }

    /** Whether the caller wrote it down and still works for the station (rule 39). */
    private boolean isOwn(FeedbackFacts feedback) {
        return feedback.enteredBy() == access.userId() && stations.of(WelfarePermissions.VISITS).covers(feedback.stationId(), null);
    }

    /** Whether the caller is an officer of the place. */
    boolean answers(FeedbackFacts feedback) {
        return access.may(WelfarePermissions.WORK) && access.scope(WelfarePermissions.WORK).covers(feedback.stationId(), feedback.unitId());
    }

    /** Feedback follows its child in the transaction of the move, and where two entries of the register turn out to be one child. */
    void move(@Observes PersonMoved moved) {
        follow(moved.person().value());
    }

    void merge(@Observes PersonsMerged merged) {
        follow(merged.kept().value());
    }

    void part(@Observes PersonsParted parted) {
        follow(parted.kept().value());
        follow(parted.merged().value());
    }

    private void follow(long personId) {
        em.createQuery("select f from Feedback f where f.personId in :persons", Feedback.class).setParameter("persons", people.identities(personId))
                .getResultList().forEach(feedback -> {
                    feedback.follow(child(feedback.facts()));
                    settle(feedback.facts());
                });
    }

    /** What waits for an answer is on the worklist of the officers of the place. */
    void settle(FeedbackFacts feedback) {
        LocalDateTime due = feedback.enteredAt().plusDays(settings.number(WelfareSettings.FEEDBACK_ANSWER));
        worklist.settle(new Subject(FEEDBACK, feedback.id(), String.format("%06d", feedback.id()), feedback.stationId(), feedback.unitId()), feedback.isAnswered() ? List.of()
                : List.of(step(feedback).due(due, due.minusDays(1))));
    }

    /** About a restricted child whoever answers for its file answers; while nobody does, it waits for whoever applies to open the file. */
    private Step step(FeedbackFacts feedback) {
        String page = "/welfare/feedback/view?id=" + feedback.id();
        Optional<ChildFileFacts> shut = restricted.fileOf(feedback.personId());
        if (shut.isEmpty()) {
            return Step.forHolders("welfare.answerFeedback", WelfarePermissions.WORK, null, page);
        }
        Long officer = shut.get().officer();
        return officer != null && users.holding(WelfarePermissions.WORK, feedback.stationId()).stream().anyMatch(one -> one.id() == officer)
                ? Step.of("welfare.answerFeedback", WelfarePermissions.WORK, officer, page) : RestrictedChildren.waiting(shut.get());
    }

    /** What waits for an answer goes on with who may answer it. */
    void restriction(@Observes RestrictionSettled touched) {
        em.createQuery("select f from Feedback f where f.personId in :persons and f.status = :waiting", Feedback.class).setParameter("persons", touched.persons())
                .setParameter("waiting", FeedbackStatus.UNANSWERED).getResultList().forEach(feedback -> settle(feedback.facts()));
    }

    PersonSummary child(FeedbackFacts feedback) {
        return people.known(List.of(feedback.personId())).values().stream().findFirst().orElseThrow(NotThere::new);
    }
}
