package org.jinlei.welfare.domain.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;
import org.jinlei.welfare.WelfarePermissions;

/** Months of openings, kept from when somebody is to review them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpeningMonths {

    @Inject
    private EntityManager em;

    @Inject
    private Worklist worklist;

    Optional<OpeningMonth> of(long station, LocalDate month) {
        return em.createQuery("select m from OpeningMonth m where m.stationId = :station and m.month = :month", OpeningMonth.class)
                .setParameter("station", station).setParameter("month", month.withDayOfMonth(1)).getResultStream().findFirst();
    }

    /** The month of a station, kept from now on. */
    OpeningMonth kept(long station, LocalDate month) {
        return of(station, month).orElseGet(() -> {
            OpeningMonth kept = new OpeningMonth(station, month);
            em.persist(kept);
            em.flush();
            return kept;
        });
    }

    /** While it is not reviewed, the chief has it on the worklist. */
    void settle(OpeningMonth kept) {
        MonthFacts facts = kept.facts();
        String month = facts.month().toString().substring(0, 7);
        worklist.settle(new Subject("OpeningMonth", facts.id(), month, facts.stationId(), null), kept.isReviewed() ? List.of()
                : List.of(Step.forHolders("welfare.reviewOpenings", WelfarePermissions.OPENINGS, null, "/welfare/openings/list?month=" + month)));
    }
}
