package org.jinlei.cases.domain.risk;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * How much danger a named officer sees for or by a minor of a case, on listed facts, for a limited time (rule 45). It is never computed. A new grade
 * ends the one before; one that expired holds no more. It is part of the case file: seen by its readers, sealed with it.
 */
@Entity
@Table(name = "cases_risk_grade")
class RiskGrade {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(updatable = false)
    private long fileId;

    @Column(updatable = false)
    private long participantId;

    /** The minor's part while the grade was not ended: one at a time. */
    private Long currentParticipantId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private RiskLevel level;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false, updatable = false)
    private String reason;

    @Column(nullable = false, updatable = false)
    private LocalDate expiresOn;

    @Column(updatable = false)
    private long gradedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime gradedAt;

    private LocalDateTime endedAt;
    private Long endedBy;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String endedReason;

    @Version
    private int version;

    protected RiskGrade() {
    }

    RiskGrade(long fileId, long participantId, NewRiskGrade what, int most, long by, LocalDateTime now) {
        RiskGates.check(what, now.toLocalDate(), most);
        this.fileId = fileId;
        this.participantId = participantId;
        this.currentParticipantId = participantId;
        this.level = what.level();
        this.reason = what.reason().strip();
        this.expiresOn = what.expiresOn();
        this.gradedBy = by;
        this.gradedAt = now;
    }

    /** The grade ends: a new one takes its place, or the reasons are gone. */
    void end(String why, long by, LocalDateTime now) {
        if (endedAt != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        endedAt = now;
        endedBy = by;
        endedReason = why;
        currentParticipantId = null;
    }

    RiskGradeFacts facts() {
        return new RiskGradeFacts(id, fileId, participantId, level, reason, expiresOn, gradedBy, gradedAt, endedAt, endedBy, endedReason);
    }

    long id() {
        return id;
    }
}
