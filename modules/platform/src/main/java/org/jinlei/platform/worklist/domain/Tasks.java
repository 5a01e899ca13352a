package org.jinlei.platform.worklist.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;

/** Tasks as rows; see {@link org.jinlei.platform.worklist.Worklist}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Tasks {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    public void settle(Subject subject, List<Step> steps) {
        LocalDateTime now = LocalDateTime.now(clock);
        Map<String, Task> open = new HashMap<>();
        em.createQuery("select t from Task t where t.subjectKind = :kind and t.subjectId = :id and t.doneAt is null", Task.class)
                .setParameter("kind", subject.kind()).setParameter("id", subject.id()).getResultList().forEach(task -> open.put(task.openKey(), task));
        for (Step step : steps) {
            Task task = open.remove(Task.key(subject, step));
            if (task == null) {
                em.persist(new Task(subject, step, now));
            } else {
                task.follow(subject, step);
            }
        }
        open.values().forEach(task -> task.done(access.userId(), now));
    }
}
