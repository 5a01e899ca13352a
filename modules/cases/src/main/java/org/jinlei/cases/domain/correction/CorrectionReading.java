package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.CasesSettings;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseGuardian;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.settings.Settings;

/** Reading of corrective-education tasks as the pages show them. */
@ApplicationScoped
@Transactional
public class CorrectionReading {

    @Inject
    private EntityManager em;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private CaseDesk cases;

    @Inject
    private PersonDirectory people;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** One task, for the officers of the case and of the village. */
    @UseCase(CasesPermissions.MEASURES)
    public TaskSheet sheet(long taskId) {
        return sheet(desk.visible(taskId).facts());
    }

    /** The tasks of a case, for those who read it. */
    @UseCase(CasesPermissions.READ)
    public List<TaskSheet> ofFile(long fileId) {
        cases.read(fileId);
        return em.createQuery("select t from CorrectiveTask t where t.fileId = :file order by t.id", CorrectiveTask.class).setParameter("file", fileId)
                .getResultList().stream().map(task -> sheet(task.facts())).toList();
    }

    private TaskSheet sheet(TaskFacts task) {
        LocalDate today = LocalDate.now(clock);
        boolean ofCase = cases.reads(task.fileId());
        TaskView view = new TaskView(ofCase ? task : task.withoutReason(), ofCase, cases.works(task.fileId()));
        Map<Long, PersonSummary> names = people.known(List.of(task.personId()));
        List<CaseGuardian> guardians = CaseGuardian.of(people.guardiansOf(task.personId(), today));
        Optional<PlanFacts> plan = desk.plan(task.id()).map(MentoringPlan::facts);
        List<ContactFacts> contacts = desk.contacts(task.id());
        return new TaskSheet(view, names.containsKey(task.personId()) ? names.get(task.personId()).name() : "", guardians,
                desk.measures(task.id(), today), plan, plan.map(one -> PlanProgress.of(one, contacts, today, settings.number(CasesSettings.NO_CONTACT, today))), contacts,
                ofCase ? desk.admonitions(task.id()) : List.of(),
                ofCase ? desk.membership(task.id()).map(VolunteerMembership::facts) : Optional.empty());
    }
}
