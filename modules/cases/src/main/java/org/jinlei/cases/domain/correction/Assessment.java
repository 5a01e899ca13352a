package org.jinlei.cases.domain.correction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jinlei.platform.rules.BrokenRule;

/**
 * An assessment of a minor who is mentored, area by area.
 *
 * @param on       day on which it was made
 * @param by       account of whoever made it, 0 when it is new
 * @param findings one for each area
 */
public record Assessment(AssessmentStage stage, LocalDate on, long by, List<AreaFinding> findings) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    /** Every area is judged, none is left to be guessed. */
    void requireComplete() {
        boolean complete = Arrays.stream(AssessmentArea.values()).allMatch(area -> of(area).filter(AreaFinding::isComplete).isPresent());
        if (!complete) {
            throw new BrokenRule(MentoringRule.ASSESSMENT_JUDGES_EVERY_AREA);
        }
    }

    /**
     * It lies within the mentoring and today, after those of the stages before it and not after those of the stages that follow; the end is
     * compared with a beginning.
     */
    void requireInOrder(List<Assessment> others, LocalDate startsOn, LocalDate today) {
        boolean begun = stage == AssessmentStage.START || others.stream().anyMatch(other -> other.stage == AssessmentStage.START);
        boolean ordered = others.stream().filter(other -> other.stage != stage)
                .allMatch(other -> other.stage.compareTo(stage) < 0 ? !on.isBefore(other.on) : !on.isAfter(other.on));
        if (!begun || !ordered || on.isBefore(startsOn) || on.isAfter(today)) {
            throw new BrokenRule(MentoringRule.ASSESSMENTS_FOLLOW_THE_MENTORING);
        }
    }

    /** Whether it is the assessment that somebody read before. */
    boolean isAsRead(Assessment read) {
        return read != null && stage == read.stage && on.equals(read.on) && by == read.by && Set.copyOf(findings).equals(Set.copyOf(read.findings));
    }

    /** What was found in an area. */
    public Optional<AreaFinding> of(AssessmentArea area) {
        return findings.stream().filter(one -> one.area() == area).findFirst();
    }

    public AssessmentStage getStage() { return stage; }
    public LocalDate getOn() { return on; }
    public long getBy() { return by; }
}
