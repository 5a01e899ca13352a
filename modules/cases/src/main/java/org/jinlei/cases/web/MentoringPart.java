package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.domain.correction.AreaFinding;
import org.jinlei.cases.domain.correction.Assessment;
import org.jinlei.cases.domain.correction.AssessmentArea;
import org.jinlei.cases.domain.correction.AssessmentWork;
import org.jinlei.cases.domain.correction.CompanionFacts;
import org.jinlei.cases.domain.correction.MentoringGroupWork;

/** The group around the child and the assessments, on the page of a task. */
@Named
@RequestScoped
public class MentoringPart {

    @Inject
    private MentoringGroupWork groups;

    @Inject
    private AssessmentWork assessing;

    @Inject
    private TaskInHand task;

    private List<CompanionFacts> group;
    private List<Assessment> assessments;

    public List<CompanionFacts> getGroup() {
        if (group == null) {
            group = groups.of(task.getId());
        }
        return group;
    }

    /** Who accompanies the child today. */
    public List<CompanionFacts> getPresent() {
        return getGroup().stream().filter(one -> one.untilOn() == null).toList();
    }

    /** Name of the member whose meeting it is, empty for the mentor's. */
    public String companion(Long id) {
        return id == null ? "" : getGroup().stream().filter(one -> one.id() == id).map(CompanionFacts::name).findFirst().orElse("");
    }

    public List<Assessment> getAssessments() {
        if (assessments == null) {
            assessments = assessing.of(task.getId());
        }
        return assessments;
    }

    public AssessmentArea[] getAreas() {
        return AssessmentArea.values();
    }

    /** What an assessment found in an area, or null. */
    public AreaFinding finding(Assessment assessment, AssessmentArea area) {
        return assessment.of(area).orElse(null);
    }
}
