package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.CaseRow;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.PersonCaseRow;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.rules.NotThere;

/** Looking back on a minor half a year after the mentoring; what is sealed by then is not known to anybody here. */
@ApplicationScoped
@Transactional
public class LookBackWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private StandIns standIns;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private CaseDesk cases;

    @Inject
    private CaseRegister register;

    @Inject
    private Clock clock;

    /** Later files of the minor as an offender, as far as the caller reads them: a hint, the answer is given by the officer. */
    @UseCase(CasesPermissions.WORK)
    public List<CaseRow> laterFiles(long taskId) {
        CorrectiveTask task = followed(taskId);
        LocalDateTime ended = desk.planOf(taskId).facts().completedAt();
        return register.ofPerson(task.facts().personId()).rows().stream()
                .filter(one -> one.role() == ParticipantRole.OFFENDER && one.file().id() != task.fileId() && ended != null && one.file().openedAt().isAfter(ended))
                .map(PersonCaseRow::file).toList();
    }

    /** Who of a file is still to be looked back on: it comes before a closing that seals the file (ADR 20). */
    @UseCase(CasesPermissions.READ)
    public List<LookBackOwed> owed(long fileId) {
        cases.read(fileId);
        return em.createQuery("select p.taskId, t.participantId, p.lookBackDue from MentoringPlan p join CorrectiveTask t on t.id = p.taskId "
                + "where t.fileId = :file and t.sealed = false and p.lookBackDue is not null and p.lookedBackAt is null order by p.lookBackDue, p.id", Object[].class)
                .setParameter("file", fileId).getResultStream().map(row -> new LookBackOwed((Long) row[0], (Long) row[1], (LocalDate) row[2])).toList();
    }

    /** Writes down what became of the minor. */
    @UseCase(CasesPermissions.WORK)
    public void lookBack(long taskId, Reoffence what, String note) {
        CorrectiveTask task = followed(taskId);
        desk.planOf(taskId).lookBack(what, note, access.userId(), LocalDateTime.now(clock));
        cases.remember(task.fileId(), TimelineKind.MENTORING_LOOKED_BACK);
    }

    /** The mentor, who stands in for them, and who works on the file look back, also when the file is closed. */
    private CorrectiveTask followed(long taskId) {
        CorrectiveTask task = desk.visible(taskId);
        boolean mentor = desk.plan(taskId).filter(plan -> standIns.actsFor(plan.facts().mentor())).isPresent();
        if (!cases.reads(task.fileId()) || !mentor && !cases.works(task.fileId())) {
            throw new NotThere();
        }
        return task;
    }
}
