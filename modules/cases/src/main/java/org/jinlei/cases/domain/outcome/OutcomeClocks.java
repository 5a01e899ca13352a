package org.jinlei.cases.domain.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.CaseSealed;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.TimeLimitFacts;
import org.jinlei.platform.time.TimeLimitMoved;
import org.jinlei.platform.time.TimeLimits;

/** The clocks of an approved outcome: its delivery (《治安管理处罚法》第一百一十六条), and of a fine its payment (第一百二十三条). */
@ApplicationScoped
class OutcomeClocks {

    private static final String SUBJECT = "Disposition";

    @Inject
    private EntityManager em;

    @Inject
    private TimeLimits limits;

    @Inject
    private CaseDesk desk;

    /** Runs from the approval to the delivery. */
    TimeLimitFacts delivery(DispositionFacts one) {
        LocalDateTime served = one.servedOn() == null ? null : atLeast(one.servedOn(), one.decidedAt());
        return limits.follow(LimitKind.DECISION_SERVICE, SUBJECT, one.id(), one.decidedAt(), served);
    }

    /** Runs from the delivery of a fine to its payment; null for other outcomes. */
    TimeLimitFacts payment(DispositionFacts one) {
        if (one.getKind() != DispositionKind.FINE || one.servedOn() == null) {
            return null;
        }
        return limits.follow(LimitKind.FINE_PAYMENT, SUBJECT, one.id(), one.servedOn().atStartOfDay(),
                one.executedOn() == null ? null : one.executedOn().atStartOfDay());
    }

    private static LocalDateTime atLeast(LocalDate day, LocalDateTime from) {
        return day.atStartOfDay().isBefore(from) ? from : day.atStartOfDay();
    }

    void follow(@Observes TimeLimitMoved moved) {
        if (moved.subjectKind().equals(SUBJECT)) {
            desk.settle(em.find(Disposition.class, moved.subjectId()).fileId());
        }
    }

    /** A sealed file has no clocks (rule 36). */
    void endWith(@Observes CaseSealed sealed) {
        em.createQuery("select d.id from Disposition d where d.fileId = :file", Long.class).setParameter("file", sealed.file().value()).getResultList()
                .forEach(id -> limits.endAll(SUBJECT, id));
    }
}
