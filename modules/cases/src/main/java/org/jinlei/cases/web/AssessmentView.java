package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jinlei.cases.domain.correction.AreaFinding;
import org.jinlei.cases.domain.correction.Assessment;
import org.jinlei.cases.domain.correction.AssessmentArea;
import org.jinlei.cases.domain.correction.AssessmentLevel;
import org.jinlei.cases.domain.correction.AssessmentStage;
import org.jinlei.cases.domain.correction.AssessmentWork;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** The assessment of one stage; {@code stage} in the address names it, the next one that is missing otherwise. */
@Named
@RequestScoped
public class AssessmentView {

    @Inject
    private AssessmentWork work;

    @Inject
    private MentoringPart part;

    @Inject
    private TaskInHand task;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private AssessmentStage stage;
    private LocalDate on;
    private final Map<AssessmentArea, Judged> areas = new EnumMap<>(AssessmentArea.class);

    /** What is typed about one area. */
    public static class Judged {

        private AssessmentLevel level;

        @Size(max = 500)
        private String finding;

        public AssessmentLevel getLevel() { return level; }
        public void setLevel(AssessmentLevel value) { level = value; }
        public String getFinding() { return finding; }
        public void setFinding(String value) { finding = value; }
    }

    @PostConstruct
    void prepare() {
        AssessmentStage asked = parameters.constant("stage", AssessmentStage.class);
        stage = asked != null ? asked : Arrays.stream(AssessmentStage.values()).filter(one -> made(one).isEmpty()).findFirst().orElse(AssessmentStage.END);
        on = made(stage).map(Assessment::on).orElse(LocalDate.now(clock));
        for (AssessmentArea area : AssessmentArea.values()) {
            Optional<AreaFinding> found = made(stage).flatMap(one -> one.of(area));
            Judged judged = new Judged();
            judged.setLevel(found.map(AreaFinding::level).orElse(null));
            judged.setFinding(found.map(AreaFinding::finding).orElse(null));
            areas.put(area, judged);
        }
    }

    private Optional<Assessment> made(AssessmentStage which) {
        return part.getAssessments().stream().filter(one -> one.stage() == which).findFirst();
    }

    public String save() {
        work.assess(task.getId(), new Assessment(stage, on, 0,
                areas.entrySet().stream().map(one -> new AreaFinding(one.getKey(), one.getValue().getLevel(), one.getValue().getFinding())).toList()));
        return Redirect.to("/cases/tasks/view", task.getId()).done("cases.assessed");
    }

    /** What is typed about an area. */
    public Judged judged(AssessmentArea area) {
        return areas.get(area);
    }

    public AssessmentStage[] getStages() {
        return AssessmentStage.values();
    }

    public AssessmentLevel[] getAllLevels() {
        return AssessmentLevel.values();
    }

    public AssessmentStage getStage() { return stage; }
    public void setStage(AssessmentStage value) { stage = value; }
    public LocalDate getOn() { return on; }
    public void setOn(LocalDate value) { on = value; }
}
