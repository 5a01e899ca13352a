package org.jinlei.cases.domain.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.AgendaSource;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.platform.worklist.Step;

/** Questionings that go on or whose card is not complete; while one goes on, its statutory clock runs (rule 20). */
@ApplicationScoped
class QuestioningAgenda implements AgendaSource {

    @Inject
    private EntityManager em;

    @Override
    public List<Step> steps(CaseFacts file) {
        if (file.dedicatedOfficer() == null || !file.status().isWorkable()) {
            return List.of();
        }
        return em.createQuery("select q from Questioning q where q.fileId = :file and q.completedAt is null order by q.id", Questioning.class)
                .setParameter("file", file.id()).getResultStream().map(questioning -> step(file, questioning)).toList();
    }

    private Step step(CaseFacts file, Questioning questioning) {
        Step step = Step.of("cases.completeQuestioning", CasesPermissions.WORK, file.dedicatedOfficer(),
                "/cases/questioning?id=" + file.id() + "&card=" + questioning.id());
        return questioning.endedAt() != null ? step
                : step.due(questioning.dueAt(), questioning.amberAt());
    }
}
