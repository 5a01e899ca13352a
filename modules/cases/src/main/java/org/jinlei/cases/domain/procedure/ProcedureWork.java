package org.jinlei.cases.domain.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.cases.domain.application.Applications;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/** The procedure card: who was questioned, by whom, with which adult beside them (rules 15 to 20, 41). */
@ApplicationScoped
@Transactional
public class ProcedureWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CaseDesk desk;

    @Inject
    private QuestioningCircumstances circumstances;

    @Inject
    private Applications applications;

    @Inject
    private QuestioningClock questioningClock;

    @Inject
    private Clock clock;

    /** Opens a card for a questioning; answers its number. */
    @UseCase(CasesPermissions.WORK)
    public long record(long fileId, long participantId, QuestioningRecord card) {
        CaseFacts file = desk.work(fileId);
        desk.participant(fileId, participantId);
        questioningClock.requireKnown(card);
        Questioning questioning = new Questioning(fileId, participantId, card, now());
        em.persist(questioning);
        em.flush();
        requireApproved(file, questioning);
        questioningClock.follow(questioning);
        desk.remember(fileId, TimelineKind.QUESTIONING_RECORDED);
        return questioning.id();
    }

    /** Writes on with an open card; {@code version} is that of the page it was read on. */
    @UseCase(CasesPermissions.WORK)
    public void write(long fileId, long questioningId, QuestioningRecord card, int version) {
        CaseFacts file = desk.work(fileId);
        questioningClock.requireKnown(card);
        Questioning questioning = of(fileId, questioningId);
        if (questioning.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        questioning.write(card, now());
        requireApproved(file, questioning);
        questioningClock.follow(questioning);
        desk.settle(fileId);
    }

    /** One card with what it still misses before it may be marked complete. */
    @UseCase(CasesPermissions.READ)
    public QuestioningView card(long fileId, long questioningId) {
        return view(desk.read(fileId), of(fileId, questioningId));
    }

    /** Marks a card complete; refused while a rule is not kept. */
    @UseCase(CasesPermissions.WORK)
    public void complete(long fileId, long questioningId) {
        CaseFacts file = desk.work(fileId);
        Questioning questioning = of(fileId, questioningId);
        questioning.complete(circumstances.of(file, questioning), access.userId(), now());
        desk.remember(fileId, TimelineKind.QUESTIONING_COMPLETED);
    }

    /** Notes that a recording was lost. */
    @UseCase(CasesPermissions.WORK)
    public void loseRecording(long fileId, long questioningId) {
        desk.work(fileId);
        of(fileId, questioningId).loseRecording();
        desk.remember(fileId, TimelineKind.RECORDING_LOST);
    }

    /** The cards of a file. */
    @UseCase(CasesPermissions.READ)
    public List<QuestioningView> cardsOf(long fileId) {
        CaseFacts file = desk.read(fileId);
        return em.createQuery("select q from Questioning q where q.fileId = :file order by q.id", Questioning.class).setParameter("file", fileId)
                .getResultStream().map(questioning -> view(file, questioning)).toList();
    }

    private QuestioningView view(CaseFacts file, Questioning questioning) {
        QuestioningFacts facts = circumstances.of(file, questioning);
        List<CaseRule> missing = questioning.isComplete() ? List.of() : QuestioningGates.missing(questioning.card(), facts);
        return questioning.view(now(), missing, facts.doubts());
    }

    /** A child victim or witness is asked again only after somebody else has approved it (rule 18). */
    private void requireApproved(CaseFacts file, Questioning questioning) {
        if (QuestioningGates.needsApproval(circumstances.of(file, questioning))) {
            questioning.repeatedFor(applications.use(questioning.participantId(), questioning.id(), questioning.arrivedAt()));
        }
    }

    private Questioning of(long fileId, long questioningId) {
        return em.createQuery("select q from Questioning q where q.id = :id and q.fileId = :file", Questioning.class).setParameter("id", questioningId)
                .setParameter("file", fileId).getResultStream().findFirst().orElseThrow(NotThere::new);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
