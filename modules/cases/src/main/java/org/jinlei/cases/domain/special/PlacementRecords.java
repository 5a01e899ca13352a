package org.jinlei.cases.domain.special;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.cases.domain.SealableKind;
import org.jinlei.cases.domain.SealableRecord;
import org.jinlei.cases.domain.SealableSource;
import org.jinlei.cases.domain.correction.TaskDoor;
import org.jinlei.cases.domain.correction.TaskFacts;

/** Specialised education that was ordered as a record that the law seals (rule 35, article 59). */
@ApplicationScoped
class PlacementRecords implements SealableSource {

    @Inject
    private PlacementDesk desk;

    @Inject
    private TaskDoor tasks;

    @Override
    public List<SealableRecord> of(long fileId) {
        Map<Long, Long> participants = tasks.allOf(fileId).stream().collect(Collectors.toMap(TaskFacts::id, TaskFacts::participantId));
        return desk.ofFile(fileId).stream().map(SpecialisedSchoolPlacement::facts).filter(one -> one.decision() != null && one.decision().granted())
                .map(one -> SealableRecord.of(participants.get(one.taskId()),
                        one.getRoute().isClosed() ? SealableKind.SPECIAL_CORRECTIVE_EDUCATION : SealableKind.SPECIAL_EDUCATION)).toList();
    }
}
