package org.jinlei.cases.domain.correction;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A mentoring plan as a reader sees it. */
public record PlanFacts(long id, long taskId, long mentor, String goal, MentoringRhythm rhythm, LocalDate startsOn, LocalDate endsOn,
        LocalDateTime completedAt, String result, EarlyEnd endedEarly, LocalDate lookBackDue, LocalDateTime lookedBackAt, Long lookedBackBy,
        Reoffence reoffence, String lookBackNote) {
    /** Whether somebody has yet to look back on the minor. */
    public boolean isLookBackOwed() { return lookBackDue != null && lookedBackAt == null; }

    public long getId() { return id; }
    public long getMentor() { return mentor; }
    public String getGoal() { return goal; }
    public MentoringRhythm getRhythm() { return rhythm; }
    public LocalDate getStartsOn() { return startsOn; }
    public LocalDate getEndsOn() { return endsOn; }
    public LocalDateTime getCompletedAt() { return completedAt; }
    public String getResult() { return result; }
    public EarlyEnd getEndedEarly() { return endedEarly; }
    public LocalDate getLookBackDue() { return lookBackDue; }
    public LocalDateTime getLookedBackAt() { return lookedBackAt; }
    public Long getLookedBackBy() { return lookedBackBy; }
    public Reoffence getReoffence() { return reoffence; }
    public String getLookBackNote() { return lookBackNote; }
}
