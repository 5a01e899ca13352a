package org.jinlei.cases.domain.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/** Who accompanies the minor, to what end, how often and until when; completed with a result. */
@Entity
@Table(name = "cases_mentoring_plan")
class MentoringPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long taskId;
    private long mentor;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029, nullable = false)
    private String goal;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private MentoringRhythm rhythm;

    @Column(nullable = false)
    private LocalDate startsOn;

    @Column(nullable = false)
    private LocalDate endsOn;

    private LocalDateTime completedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String result;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private EarlyEnd endedEarly;

    private LocalDate lookBackDue;
    private LocalDateTime lookedBackAt;
    private Long lookedBackBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private Reoffence reoffence;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String lookBackNote;

    @Version
    private int version;

    protected MentoringPlan() {
    }

    MentoringPlan(long taskId, long mentor, String goal, MentoringRhythm rhythm, LocalDate startsOn, LocalDate endsOn) {
        if (endsOn.isBefore(startsOn)) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        if (goal == null || goal.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        this.taskId = taskId;
        this.mentor = mentor;
        this.goal = goal;
        this.rhythm = rhythm;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    void complete(String how, LocalDateTime now) {
        requireRunning();
        if (how == null || how.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        result = how;
        completedAt = now;
        lookBackDue = LookBack.due(now.toLocalDate());
    }

    /** Ends it before its time; whoever moved away is looked back on by others. */
    void endEarly(EarlyEnd why, String reason, LocalDateTime now) {
        complete(reason, now);
        endedEarly = Objects.requireNonNull(why);
        if (!why.isLookedBackOn()) {
            lookBackDue = null;
        }
    }

    /** What became of the minor half a year after the end. */
    void lookBack(Reoffence what, String note, long by, LocalDateTime now) {
        if (lookBackDue == null || lookedBackAt != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        if (now.toLocalDate().isBefore(lookBackDue)) {
            throw new BrokenRule(MentoringRule.LOOKING_BACK_WAITS_HALF_A_YEAR);
        }
        if (what == null || note == null || note.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        reoffence = what;
        lookBackNote = note;
        lookedBackBy = by;
        lookedBackAt = now;
    }

    void requireRunning() {
        if (completedAt != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
    }

    PlanFacts facts() {
        return new PlanFacts(id == null ? 0 : id, taskId, mentor, goal, rhythm, startsOn, endsOn, completedAt, result, endedEarly, lookBackDue,
                lookedBackAt, lookedBackBy, reoffence, lookBackNote);
    }

    long id() {
        return id;
    }
}
