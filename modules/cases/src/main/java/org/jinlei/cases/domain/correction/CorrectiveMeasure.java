package org.jinlei.cases.domain.correction;

import jakarta.persistence.Column;
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

/** A measure of article 41 with its decision and the last days on which it may be challenged (rules 29 and 30). */
@Entity
@Table(name = "cases_corrective_measure")
class CorrectiveMeasure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

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

    private long responsibleOfficer;

    @Column(length = 100)
    private String partner;

    private LocalDate liftedOn;

    @Column(length = 500)
    private String liftedReason;

    @Version
    private int version;

    protected CorrectiveMeasure() {
    }

    CorrectiveMeasure(long taskId, MeasureDraft draft, boolean seriousMisconduct, long officer) {
        MeasureGates.check(draft, seriousMisconduct);
        this.taskId = taskId;
        this.kind = draft.kind();
        this.decisionNumber = draft.decisionNumber();
        this.reviewRightsToldOn = draft.reviewRightsToldOn();
        this.reviewUntil = ReviewRights.reviewUntil(draft.reviewRightsToldOn());
        this.actionUntil = ReviewRights.actionUntil(draft.reviewRightsToldOn());
        this.startsOn = draft.startsOn();
        this.endsOn = draft.endsOn();
        this.frequency = draft.frequency();
        this.responsibleOfficer = draft.responsibleOfficer() == null ? officer : draft.responsibleOfficer();
        this.partner = draft.partner();
    }

    MeasureFacts facts() {
        return new MeasureFacts(id, kind, decisionNumber, reviewUntil, actionUntil, startsOn, endsOn, frequency, responsibleOfficer, partner, liftedOn);
    }
}
