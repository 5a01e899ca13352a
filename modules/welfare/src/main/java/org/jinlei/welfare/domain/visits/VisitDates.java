package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.welfare.domain.NextVisits;

/** When children are visited next, for the pages of their files. */
@ApplicationScoped
class VisitDates implements NextVisits {

    @Inject
    private EntityManager em;

    @Override
    public Map<Long, LocalDate> of(Collection<Long> files) {
        return files.isEmpty() ? Map.of() : em.createQuery("select p from VisitPlan p where p.fileId in :files and p.active = true", VisitPlan.class)
                .setParameter("files", files).getResultStream().map(VisitPlan::facts).collect(Collectors.toMap(PlanFacts::fileId, PlanFacts::dueOn));
    }
}
