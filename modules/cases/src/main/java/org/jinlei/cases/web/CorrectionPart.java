package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.correction.CorrectionReading;
import org.jinlei.cases.domain.correction.MeasureFacts;
import org.jinlei.cases.domain.correction.MeasureKind;
import org.jinlei.cases.domain.correction.TaskSheet;
import org.jinlei.platform.access.Access;

/** Corrective education and mentoring on the page of a case. */
@Named
@RequestScoped
public class CorrectionPart {

    @Inject
    private CorrectionReading reading;

    @Inject
    private CaseInHand file;

    @Inject
    private Access access;

    private List<TaskSheet> tasks;

    public List<TaskSheet> getTasks() {
        if (tasks == null) {
            tasks = reading.ofFile(file.getId());
        }
        return tasks;
    }

    /** Kinds of the measures of a task. */
    public List<MeasureKind> measures(TaskSheet task) {
        return task.measures().stream().map(MeasureFacts::kind).toList();
    }

    /** Whether any task was closed with a reason. */
    public boolean isReasoned() {
        return getTasks().stream().anyMatch(task -> task.getTask().closedReason() != null);
    }

    /** Whether the caller has the page of a task. */
    public boolean isOpening() {
        return access.may(CasesPermissions.MEASURES);
    }
}
