package org.jinlei.cases.domain.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import org.jinlei.cases.CaseSealed;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.settings.PlatformSettings;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.time.LimitTerms;
import org.jinlei.platform.time.TimeLimitMoved;
import org.jinlei.platform.time.TimeLimits;

/** The statutory clock of a questioning (rule 20): one of its ground, from the arrival to the end, whatever of them is corrected. */
@ApplicationScoped
class QuestioningClock {

    private static final String SUBJECT = "Questioning";

    @Inject
    private EntityManager em;

    @Inject
    private TimeLimits limits;

    @Inject
    private CaseDesk desk;

    @Inject
    private Settings settings;

    /** Continues only if the law knew the ground on the day of arrival. */
    void requireKnown(QuestioningRecord card) {
        if (card.ground() != null && card.arrivedAt() != null
                && limits.rule(card.ground().limit(), card.arrivedAt().toLocalDate()).validFrom().isAfter(card.arrivedAt().toLocalDate())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
    }

    /** The clock follows what is on the card now. */
    void follow(Questioning questioning) {
        Arrays.stream(QuestioningGround.values()).filter(ground -> ground != questioning.ground())
                .forEach(ground -> limits.drop(ground.limit(), SUBJECT, questioning.id()));
        questioning.runs(limits.follow(questioning.ground().limit(), SUBJECT, questioning.id(), questioning.arrivedAt(), questioning.endedAt()));
    }

    /** A sealed file has no clocks (rule 36). */
    void endWith(@Observes CaseSealed sealed) {
        em.createQuery("select q.id from Questioning q where q.fileId = :file", Long.class).setParameter("file", sealed.file().value()).getResultList()
                .forEach(id -> limits.endAll(SUBJECT, id));
    }

    void follow(@Observes TimeLimitMoved moved) {
        if (moved.subjectKind().equals(SUBJECT)) {
            Questioning questioning = em.find(Questioning.class, moved.subjectId());
            questioning.moves(moved.dueAt(), LimitTerms.amberAt(questioning.arrivedAt(), moved.dueAt(),
                    settings.number(PlatformSettings.AMBER, questioning.arrivedAt().toLocalDate())));
            desk.settle(questioning.fileId());
        }
    }
}
