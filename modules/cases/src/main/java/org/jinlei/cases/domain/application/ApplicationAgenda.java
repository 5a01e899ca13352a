package org.jinlei.cases.domain.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.AgendaSource;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingRequirement;
import org.jinlei.platform.worklist.Step;

/** Applications that wait for somebody else's decision; a case is not closed over them. */
@ApplicationScoped
class ApplicationAgenda implements AgendaSource, ClosingRequirement {

    @Inject
    private EntityManager em;

    @Override
    public List<Step> steps(CaseFacts file) {
        return waiting(file).stream().map(one -> Step.forHolders("cases.decideApplication", CasesPermissions.APPROVE, one.askedBy(),
                "/cases/application?id=" + file.id() + "&application=" + one.id())).toList();
    }

    @Override
    public List<String> missing(CaseFacts file, ClosingReason reason) {
        return waiting(file).isEmpty() ? List.of() : List.of("applicationWaits");
    }

    private List<Application> waiting(CaseFacts file) {
        return em.createQuery("select a from Application a where a.fileId = :file and a.status = :waiting order by a.id", Application.class)
                .setParameter("file", file.id()).setParameter("waiting", ApprovalStatus.PROPOSED).getResultList();
    }
}
