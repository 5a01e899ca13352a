package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.domain.CaseDesk;

/** Corrective-education tasks for what follows from them elsewhere in the module: asked for here, with the caller's right to them. */
@ApplicationScoped
public class TaskDoor {

    @Inject
    private EntityManager em;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private CaseDesk cases;

    @Inject
    private Clock clock;

    /** A task that the caller sees, and whether they read its case. */
    public TaskView visible(long taskId) {
        TaskFacts task = desk.visible(taskId).facts();
        boolean ofCase = cases.reads(task.fileId());
        return new TaskView(ofCase ? task : task.withoutReason(), ofCase, cases.works(task.fileId()));
    }

    /** A task that is open and on whose case the caller works. */
    public TaskFacts worked(long taskId) {
        return desk.worked(taskId).facts();
    }

    /** The open tasks of a file that was fetched before. */
    public List<TaskFacts> openOf(long fileId) {
        return em.createQuery("select t from CorrectiveTask t where t.fileId = :file and t.status = :open order by t.id", CorrectiveTask.class)
                .setParameter("file", fileId).setParameter("open", TaskStatus.OPEN).getResultStream().map(CorrectiveTask::facts).toList();
    }

    /** Every task of a file that was fetched before. */
    public List<TaskFacts> allOf(long fileId) {
        return em.createQuery("select t from CorrectiveTask t where t.fileId = :file order by t.id", CorrectiveTask.class).setParameter("file", fileId)
                .getResultStream().map(CorrectiveTask::facts).toList();
    }

    /** The measures of a task that was fetched before. */
    public List<MeasureFacts> measures(long taskId) {
        return desk.measures(taskId, LocalDate.now(clock));
    }
}
