package org.jinlei.cases.domain.special;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.correction.TaskDoor;
import org.jinlei.cases.domain.correction.TaskView;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;

/** Reading of specialised education, for those who read the case. */
@ApplicationScoped
@Transactional
public class PlacementReading {

    @Inject
    private PlacementDesk desk;

    @Inject
    private TaskDoor tasks;

    @Inject
    private CaseDesk cases;

    @Inject
    private PersonDirectory people;

    @Inject
    private AuditTrail audit;

    /** What was applied for about a task, the last first; empty for those who do not read the case. */
    @UseCase(CasesPermissions.MEASURES)
    public List<PlacementSheet> ofTask(long taskId) {
        TaskView task = tasks.visible(taskId);
        return task.ofCase() ? sheets(desk.ofTask(taskId), Map.of(taskId, task.task().personId())) : List.of();
    }

    /** What was applied for about the minors of a case. */
    @UseCase(CasesPermissions.READ)
    public List<PlacementSheet> ofFile(long fileId) {
        cases.read(fileId);
        Map<Long, Long> persons = new HashMap<>();
        tasks.allOf(fileId).forEach(task -> persons.put(task.id(), task.personId()));
        return sheets(desk.ofFile(fileId), persons);
    }

    private List<PlacementSheet> sheets(Collection<SpecialisedSchoolPlacement> placements, Map<Long, Long> persons) {
        Map<Long, PersonSummary> names = people.known(persons.values());
        audit.concerns("SpecialisedSchoolPlacement", placements.stream().map(SpecialisedSchoolPlacement::id).toList());
        return placements.stream().map(one -> {
            PersonSummary person = names.get(persons.get(one.facts().taskId()));
            return desk.sheet(one, person == null ? "" : person.name());
        }).toList();
    }
}
