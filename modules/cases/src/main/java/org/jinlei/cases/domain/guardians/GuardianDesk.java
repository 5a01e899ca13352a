package org.jinlei.cases.domain.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.AgendaSource;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingRequirement;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.worklist.Step;

/** Failing guardians of a file that was asked for before, and what is to be done about them: the admonition always, guidance until it is concluded. */
@ApplicationScoped
class GuardianDesk implements AgendaSource, ClosingRequirement {

    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59);

    @Inject
    private EntityManager em;

    List<FailingGuardian> ofFile(long fileId) {
        return em.createQuery("select g from FailingGuardian g where g.fileId = :file order by g.id", FailingGuardian.class).setParameter("file", fileId)
                .getResultList();
    }

    FailingGuardian one(long fileId, long failureId) {
        return ofFile(fileId).stream().filter(one -> one.id() == failureId).findFirst().orElseThrow(NotThere::new);
    }

    List<ProgressFacts> progress(long failureId) {
        return em.createQuery("select p from GuidanceProgress p where p.failureId = :failure order by p.onDay, p.id", GuidanceProgress.class)
                .setParameter("failure", failureId).getResultStream().map(GuidanceProgress::facts).toList();
    }

    @Override
    public List<Step> steps(CaseFacts file) {
        List<Step> steps = new ArrayList<>();
        if (file.dedicatedOfficer() == null || !file.status().isWorkable()) {
            return steps;
        }
        for (FailingGuardian guardian : ofFile(file.id())) {
            FailureFacts facts = guardian.facts();
            String page = "/cases/guardian?id=" + file.id() + "&guardian=" + facts.id();
            if (facts.admonishedAt() == null) {
                steps.add(Step.of("cases.admonishGuardian", CasesPermissions.WORK, file.dedicatedOfficer(), page));
            } else if (facts.isGuided()) {
                steps.add(Step.of("cases.concludeGuidance", CasesPermissions.WORK, file.dedicatedOfficer(), page)
                        .due(facts.guidance().until().atTime(LAST_OF_DAY), facts.guidance().until().atStartOfDay()));
            }
        }
        return steps;
    }

    @Override
    public List<String> missing(CaseFacts file, ClosingReason reason) {
        return ofFile(file.id()).stream().anyMatch(one -> one.facts().admonishedAt() == null) ? List.of("guardianAdmonition") : List.of();
    }
}
