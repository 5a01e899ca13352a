package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/** The life of a measure after its decision: what is carried out and breached, the judgement, relief or upgrade. */
@ApplicationScoped
@Transactional
public class MeasureWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private CaseDesk cases;

    @Inject
    private Clock clock;

    /** Writes down what was carried out of a measure; the officer of the village may, too. */
    @UseCase(CasesPermissions.MEASURES)
    public void carryOut(long taskId, long measureId, LocalDate on, String content) {
        CorrectiveTask task = desk.visible(taskId);
        task.requireOpen();
        if (content == null || content.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        CorrectiveMeasure measure = measure(taskId, measureId);
        measure.requireRunning(on, LocalDate.now(clock));
        em.persist(new MeasureRecord(measure.id(), on, content, access.userId(), LocalDateTime.now(clock)));
        cases.remember(task.fileId(), TimelineKind.MEASURE_CARRIED_OUT, measure.kind(), on);
    }

    /** Writes down that a measure was not kept and what was done about it; the officer of the village may, too. */
    @UseCase(CasesPermissions.MEASURES)
    public void noteBreach(long taskId, long measureId, LocalDate on, String what, BreachResponse response, String answer) {
        CorrectiveTask task = desk.visible(taskId);
        task.requireOpen();
        CorrectiveMeasure measure = measure(taskId, measureId);
        MeasureBreach breach = new MeasureBreach(measure.id(), on, what, response, answer, access.userId(), LocalDateTime.now(clock));
        measure.requireRunning(on, LocalDate.now(clock));
        em.persist(breach);
        cases.remember(task.fileId(), TimelineKind.MEASURE_BREACHED, measure.kind(), on);
    }

    /** Judges what a measure brought about; {@code before} are the reasons of the judgement that the page was read with, or null. */
    @UseCase(CasesPermissions.WORK)
    public void evaluate(long taskId, long measureId, MeasureEffect effect, String reasons, String before) {
        CorrectiveTask task = desk.worked(taskId);
        CorrectiveMeasure measure = measure(taskId, measureId);
        if (!Objects.equals(measure.effectReasons(), before)) {
            throw new ChangedMeanwhile(null);
        }
        measure.evaluate(effect, reasons, access.userId(), LocalDate.now(clock));
        cases.remember(task.fileId(), TimelineKind.MEASURE_EVALUATED, measure.kind());
    }

    /** Ends a measure because specialised education is to be applied for. */
    @UseCase(CasesPermissions.WORK)
    public void upgrade(long taskId, long measureId, LocalDate on, String reason) {
        CorrectiveTask task = desk.worked(taskId);
        CorrectiveMeasure measure = measure(taskId, measureId);
        boolean breached = desk.count("select count(*) from cases_measure_breach where measure_id = :id", measureId) > 0;
        measure.upgrade(breached, on, reason, access.userId(), LocalDate.now(clock));
        cases.remember(task.fileId(), TimelineKind.MEASURE_UPGRADED, measure.kind(), on);
    }

    /** Lifts a measure before its last day, for a reason. */
    @UseCase(CasesPermissions.WORK)
    public void lift(long taskId, long measureId, LocalDate on, String reason) {
        CorrectiveTask task = desk.worked(taskId);
        CorrectiveMeasure measure = measure(taskId, measureId);
        measure.lift(on, reason, access.userId(), LocalDate.now(clock));
        cases.remember(task.fileId(), TimelineKind.MEASURE_LIFTED, measure.kind(), on);
    }

    private CorrectiveMeasure measure(long taskId, long measureId) {
        return em.createQuery("select m from CorrectiveMeasure m where m.id = :id and m.taskId = :task", CorrectiveMeasure.class)
                .setParameter("id", measureId).setParameter("task", taskId).getResultStream().findFirst().orElseThrow(NotThere::new);
    }
}
