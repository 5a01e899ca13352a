package org.jinlei.cases.domain.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.rules.BrokenRule;

/** What was approved, for the work that needs it; called within the transaction of a use case that has found the file. */
@ApplicationScoped
public class Applications {

    @Inject
    private EntityManager em;

    @Inject
    private StandIns standIns;

    @Inject
    private Clock clock;

    /**
     * Uses the approval that covers a repeated questioning, the one that it has used already if there is one; answers its reason.
     *
     * @throws BrokenRule if none was approved before the questioning began
     */
    public String use(long participantId, long questioningId, LocalDateTime arrivedAt) {
        List<Application> approved = of(participantId, ApplicationKind.REPEAT_INTERVIEW);
        Application used = approved.stream().filter(one -> one.isUsedBy(questioningId)).findFirst().orElse(null);
        Application chosen = used != null ? used : approved.stream().filter(one -> one.isUnused() && one.covers(arrivedAt)).findFirst().orElse(null);
        if (chosen == null || !chosen.covers(arrivedAt)) {
            throw new BrokenRule(CaseRule.SECOND_INTERVIEW_IS_APPROVED_FIRST);
        }
        chosen.useFor(questioningId);
        return chosen.reason();
    }

    /** Whether the caller, as the officer of the file who applied or in that officer's place, looks back now. */
    public boolean looksBack(CaseFacts file, long participantId) {
        return file.dedicatedOfficer() != null && file.status().isWorkable() && standIns.actsFor(file.dedicatedOfficer())
                && of(participantId, ApplicationKind.LOOK_BACK).stream().anyMatch(one -> one.isOf(file.dedicatedOfficer()) && one.isOpen(now()));
    }

    private List<Application> of(long participantId, ApplicationKind kind) {
        return em.createQuery("select a from Application a where a.participantId = :participant and a.kind = :kind and a.status = :approved order by a.id",
                Application.class).setParameter("participant", participantId).setParameter("kind", kind).setParameter("approved", ApprovalStatus.APPROVED)
                .getResultList();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
