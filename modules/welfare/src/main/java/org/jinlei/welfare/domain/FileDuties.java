package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.people.AgeThreshold;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.worklist.Step;
import org.jinlei.welfare.WelfarePermissions;

/** What every file asks for: somebody who answers for it, being taken over after a move, and the review when the child is grown up (rule 46). */
@ApplicationScoped
class FileDuties implements FileDuty {

    @Inject
    private FileDoor door;

    @Override
    public List<Step> steps(ChildFileFacts file, PersonSummary child, LocalDate today) {
        List<Step> steps = new ArrayList<>();
        String link = "/welfare/files/view?id=" + file.id();
        if (file.movedAt() != null) {
            steps.add(Step.forHolders("welfare.takeOver", WelfarePermissions.WORK, null, link));
        } else if (file.officer() == null) {
            steps.add(Step.forHolders("welfare.nameOfficer", WelfarePermissions.WORK, null, link));
        }
        if (child.age().hasReached(AgeThreshold.ADULT)) {
            steps.add(FileDesk.step("welfare.exitReviewAdult", file, ""));
        }
        if (door.ofPerson(file.personId()).filter(first -> first.id() != file.id()).isPresent()) {
            steps.add(FileDesk.step("welfare.closeDouble", file, ""));
        }
        return steps;
    }

    @Override
    public LocalDate next(ChildFileFacts file, PersonSummary child, LocalDate today) {
        return child.birth().reaches(AgeThreshold.ADULT.years());
    }
}
