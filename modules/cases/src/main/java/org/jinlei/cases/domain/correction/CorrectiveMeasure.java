package org.jinlei.cases.domain.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.ReviewRights;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/** A measure of article 41 with its decision and the last days on which it may be challenged (rules 29 and 30). */
@Entity
@Table(name = "cases_corrective_measure")
class CorrectiveMeasure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long taskId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private MeasureKind kind;

    @Column(length = 40, nullable = false)
    private String decisionNumber;

    @Column(nullable = false)
    private LocalDate reviewRightsToldOn;

    @Column(nullable = false)
    private LocalDate reviewUntil;

    @Column(nullable = false)
    private LocalDate actionUntil;

    @Column(nullable = false)
    private LocalDate startsOn;

    private LocalDate endsOn;

    @Column(length = 100)
    private String frequency;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private MeasureRhythm rhythm;

    private long responsibleOfficer;

    @Column(length = 100)
    private String partner;

    private LocalDate liftedOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String liftedReason;

    private Long liftedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private MeasureEnd endedBy;

    @Embedded
    private MeasureEvaluation evaluation;

    @Version
    private int version;

    protected CorrectiveMeasure() {
    }

    CorrectiveMeasure(long taskId, MeasureDraft draft, boolean seriousMisconduct, ReviewRights rights, long officer) {
        MeasureGates.check(draft, seriousMisconduct);
        this.taskId = taskId;
        this.kind = draft.kind();
        this.decisionNumber = draft.decisionNumber();
        this.reviewRightsToldOn = draft.reviewRightsToldOn();
        this.reviewUntil = rights.reviewUntil();
        this.actionUntil = rights.actionUntil();
        this.startsOn = draft.startsOn();
        this.endsOn = draft.endsOn();
        this.frequency = draft.frequency();
        this.rhythm = draft.rhythm();
        this.responsibleOfficer = draft.responsibleOfficer() == null ? officer : draft.responsibleOfficer();
        this.partner = draft.partner();
    }

    /** Ends the measure before its last day, for a reason. */
    void lift(LocalDate on, String why, long by, LocalDate today) {
        end(MeasureEnd.RELIEVED, on, why, by, today);
    }

    /**
     * Ends the measure because specialised education is applied for: it was breached, or an officer judged that it did not do enough.
     *
     * @param breached whether a breach is on record
     */
    void upgrade(boolean breached, LocalDate on, String why, long by, LocalDate today) {
        if (!breached && (evaluation == null || evaluation.effect() == MeasureEffect.GOOD)) {
            throw new BrokenRule(CaseRule.MEASURE_IS_UPGRADED_AFTER_A_BREACH);
        }
        end(MeasureEnd.UPGRADED, on, why, by, today);
    }

    private void end(MeasureEnd how, LocalDate on, String why, long by, LocalDate today) {
        if (liftedOn != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        if (why == null || why.isBlank()) {
            throw new BrokenRule(CaseRule.RETURNING_NEEDS_A_REASON);
        }
        if (on.isBefore(startsOn) || on.isAfter(today)) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        endedBy = how;
        liftedOn = on;
        liftedReason = why;
        liftedBy = by;
    }

    /** An officer judges what the measure brought about; a later judgement takes the place of an earlier one. */
    /** Why it was judged so, or null while nobody judged it. */
    String effectReasons() {
        return evaluation == null ? null : evaluation.reasons();
    }

    void evaluate(MeasureEffect effect, String reasons, long by, LocalDate on) {
        evaluation = new MeasureEvaluation(effect, reasons, by, on);
    }

    /** What was carried out lies between the beginning and today, and before a lifting. */
    void requireRunning(LocalDate on, LocalDate today) {
        if (on.isBefore(startsOn) || on.isAfter(today) || liftedOn != null && on.isAfter(liftedOn)) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
    }

    /** Whether it still goes on: it has a last day that lies ahead and was not lifted. */
    boolean isRunning(LocalDate today) {
        return liftedOn == null && endsOn != null && !endsOn.isBefore(today);
    }

    MeasureFacts facts(MeasureHistory history, LocalDate today) {
        boolean running = isRunning(today);
        LocalDate next = running && rhythm != null ? rhythm.due(startsOn, history.lastOn(), endsOn) : null;
        MeasureEvaluation judged = evaluation == null ? new MeasureEvaluation() : evaluation;
        return new MeasureFacts(id, kind, decisionNumber, reviewRightsToldOn, reviewUntil, actionUntil, startsOn, endsOn, frequency, rhythm,
                responsibleOfficer, partner, liftedOn != null && endedBy == null ? MeasureEnd.RELIEVED : endedBy, liftedOn, liftedReason, liftedBy, running,
                next, next != null && next.isBefore(today), judged.effect(), judged.reasons(), judged.evaluatedOn(), judged.evaluatedBy(), history);
    }

    MeasureKind kind() {
        return kind;
    }

    long id() {
        return id;
    }
}
