package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jinlei.cases.domain.correction.AreaFinding;
import org.jinlei.cases.domain.correction.Assessment;
import org.jinlei.cases.domain.correction.AssessmentArea;
import org.jinlei.cases.domain.correction.AssessmentLevel;
import org.jinlei.cases.domain.correction.AssessmentStage;
import org.jinlei.cases.domain.correction.AssessmentWork;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Merge;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/**
 * The assessment of one stage; {@code stage} in the address names it, the next one that is missing otherwise. When another stage is chosen
 * that was assessed before, nothing of it is overwritten unseen: the page tells what stands there.
 */
@Named
@ViewScoped
public class AssessmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    private AssessmentStage stage;
    private LocalDate on;
    private final Map<AssessmentArea, AreaForm> areas = new EnumMap<>(AssessmentArea.class);
    private AssessmentStage openedStage;
    private final Map<AssessmentArea, AreaForm> opened = new EnumMap<>(AssessmentArea.class);
    private LocalDate openedOn;
    private long openedBy;
    private transient List<Merge.Difference> differences;

    @Inject
    private transient AssessmentWork work;

    @Inject
    private transient TaskInHand task;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Clock clock;

    public void open() {
        task.requireWorked();
        AssessmentStage asked = parameters.constant("stage", AssessmentStage.class);
        stage = asked != null ? asked : Arrays.stream(AssessmentStage.values()).filter(one -> made(one) == null).findFirst().orElse(AssessmentStage.END);
        read();
        on = openedOn == null ? LocalDate.now(clock) : openedOn;
        areas.putAll(forms(made(stage)));
    }

    /** Another number when another assessment of the stage stands there: for drafts of the form. */
    public int getVersion() {
        return Objects.hash(openedStage.name(), openedOn, opened.values().stream().map(one -> one.getLevel() + one.getFinding()).toList()) & Integer.MAX_VALUE;
    }

    private void read() {
        Assessment made = made(stage);
        openedStage = stage;
        openedOn = made == null ? null : made.on();
        openedBy = made == null ? 0 : made.by();
        opened.putAll(forms(made));
    }

    private Assessment made(AssessmentStage which) {
        return work.of(task.getId()).stream().filter(one -> one.stage() == which).findFirst().orElse(null);
    }

    private static Map<AssessmentArea, AreaForm> forms(Assessment assessment) {
        Map<AssessmentArea, AreaForm> forms = new EnumMap<>(AssessmentArea.class);
        for (AssessmentArea area : AssessmentArea.values()) {
            forms.put(area, new AreaForm());
            if (assessment != null) {
                assessment.of(area).ifPresent(forms.get(area)::read);
            }
        }
        return forms;
    }

    public String save() {
        Assessment before = stage == openedStage && openedOn != null ? new Assessment(stage, openedOn, openedBy, findings(opened)) : null;
        try {
            work.assess(task.getId(), new Assessment(stage, on, 0, findings(areas)), before);
        } catch (ChangedMeanwhile faster) {
            read();
            differences = differences(forms(before), opened);
            throw faster;
        }
        return Redirect.to("/cases/tasks/view", task.getId()).done("cases.assessed");
    }

    private static List<AreaFinding> findings(Map<AssessmentArea, AreaForm> forms) {
        return forms.entrySet().stream().map(one -> new AreaFinding(one.getKey(), one.getValue().getLevel(), one.getValue().getFinding())).toList();
    }

    /** Takes over what only the other changed, area by area, and tells it. */
    private List<Merge.Difference> differences(Map<AssessmentArea, AreaForm> before, Map<AssessmentArea, AreaForm> theirs) {
        List<Merge.Difference> all = new ArrayList<>();
        areas.forEach((area, mine) -> all.addAll(Merge.into(before.get(area), mine, theirs.get(area),
                field -> Labels.text(area) + " " + Messages.text("cases", "assessment." + field), (field, value) -> Labels.text(value))));
        return all;
    }

    /** What is typed about an area. */
    public AreaForm judged(AssessmentArea area) {
        return areas.get(area);
    }

    public AssessmentStage[] getStages() { return AssessmentStage.values(); }
    public AssessmentLevel[] getAllLevels() { return AssessmentLevel.values(); }
    public List<Merge.Difference> getDifferences() { return differences; }
    public AssessmentStage getStage() { return stage; }
    public void setStage(AssessmentStage value) { stage = value; }
    public LocalDate getOn() { return on; }
    public void setOn(LocalDate value) { on = value; }
}
