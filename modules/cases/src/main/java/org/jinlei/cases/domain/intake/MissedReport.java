package org.jinlei.cases.domain.intake;

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
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * A unit that should have reported and did not (应报未报), found while a report was looked into; a school that concealed is one of them (rule
 * 33). It is noted by who found it and decided once by the chief, with a reason.
 */
@Entity
@Table(name = "cases_missed_report")
class MissedReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long reportId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private ReportingUnitKind unitKind;

    @Column(length = 100, nullable = false, updatable = false)
    private String unitName;

    @Column(updatable = false)
    private LocalDateTime knownSince;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false, updatable = false)
    private String facts;

    @Column(updatable = false)
    private boolean concealed;

    @Column(updatable = false)
    private long notedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime notedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private MissedReportDecision decision;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String decisionReason;

    private Long decidedBy;
    private LocalDateTime decidedAt;
    private LocalDate correctedOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String correction;

    private Long correctionBy;

    @Version
    private int version;

    protected MissedReport() {
    }

    MissedReport(long reportId, NewMissedReport what, long by, LocalDateTime now) {
        if (what.unitKind() == null || absent(what.unitName()) || absent(what.facts())) {
            throw new BrokenRule(CaseRule.MISSED_REPORT_NAMES_UNIT_AND_FACTS);
        }
        if (what.knownSince() != null && what.knownSince().isAfter(now)) {
            throw new BrokenRule(CaseRule.UNIT_LEARNS_BEFORE_IT_REPORTS);
        }
        if (what.concealed() && what.unitKind() != ReportingUnitKind.SCHOOL) {
            throw new BrokenRule(CaseRule.CONCEALMENT_IS_A_SCHOOLS);
        }
        this.reportId = reportId;
        this.unitKind = what.unitKind();
        this.unitName = what.unitName().strip();
        this.knownSince = what.knownSince();
        this.facts = what.facts().strip();
        this.concealed = what.concealed();
        this.notedBy = by;
        this.notedAt = now;
    }

    private static boolean absent(String text) {
        return text == null || text.isBlank();
    }

    /** The chief decides once and says why; correction is ordered of a school that concealed. */
    void decide(MissedReportDecision what, String reason, long by, LocalDateTime now) {
        if (decision != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        if (notedBy == by) {
            throw new BrokenRule(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED);
        }
        if (what == null || absent(reason)) {
            throw new BrokenRule(CaseRule.RETURNING_NEEDS_A_REASON);
        }
        if (what == MissedReportDecision.ORDER_CORRECTION && !concealed) {
            throw new BrokenRule(CaseRule.CORRECTION_IS_ORDERED_OF_A_SCHOOL_THAT_CONCEALED);
        }
        decision = what;
        decisionReason = reason.strip();
        decidedBy = by;
        decidedAt = now;
    }

    /** What the school put right, once it was ordered to (《治安管理处罚法》 article 60 paragraph 2). */
    void correct(LocalDate on, String what, long by, LocalDate today) {
        if (decision != MissedReportDecision.ORDER_CORRECTION || correctedOn != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        if (on == null || absent(what)) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (on.isBefore(decidedAt.toLocalDate()) || on.isAfter(today)) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        correctedOn = on;
        correction = what.strip();
        correctionBy = by;
    }

    long id() {
        return id;
    }

    long reportId() {
        return reportId;
    }

    MissedFacts missed() {
        return new MissedFacts(id, reportId, unitKind, unitName, knownSince, facts, concealed, notedBy, notedAt, decision, decisionReason, decidedBy, decidedAt,
                correctedOn, correction, correctionBy);
    }
}
