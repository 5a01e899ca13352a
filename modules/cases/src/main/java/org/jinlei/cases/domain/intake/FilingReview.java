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
import java.time.LocalDateTime;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.FourEyes;
import org.jinlei.cases.domain.OfficialNumber;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Whether a report of sexual assault of a minor is filed as a criminal case (rule 12): at once where a condition of direct filing is met,
 * otherwise within seven days. The filing itself is done in the province's system, whose number is copied. Where a condition is met,
 * only the chief leaves it unfiled, with a reason of their own.
 */
@Entity
@Table(name = "cases_filing_review")
class FilingReview {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long reportId;

    @Column(length = 300, nullable = false)
    private String conditions;

    private long examinedBy;

    @Column(nullable = false)
    private LocalDateTime examinedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private FilingStatus status = FilingStatus.OPEN;

    private LocalDateTime filedAt;

    @Column(length = 40)
    private String officialNumber;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String refusal;

    private Long refusedBy;
    private LocalDateTime refusedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String chiefReason;

    private Long decidedBy;
    private LocalDateTime decidedAt;

    @Version
    private int version;

    protected FilingReview() {
    }

    FilingReview(long reportId, List<DirectFilingCondition> conditions, long by, LocalDateTime now) {
        this.reportId = reportId;
        examine(conditions, by, now);
    }

    /** Notes which conditions of direct filing are met; what was found later may add some. */
    final void examine(List<DirectFilingCondition> met, long by, LocalDateTime now) {
        requireOpen();
        conditions = Chosen.text(DirectFilingCondition.class, met);
        examinedBy = by;
        examinedAt = now;
    }

    private boolean isDirect() {
        return !Chosen.of(DirectFilingCondition.class, conditions).isEmpty();
    }

    void file(LocalDateTime at, String official, LocalDateTime received, LocalDateTime now) {
        requireOpen();
        if (at == null || at.isBefore(received) || at.isAfter(now)) {
            throw new BrokenRule(CaseRule.FILING_FOLLOWS_THE_REPORT);
        }
        status = FilingStatus.FILED;
        filedAt = at;
        officialNumber = OfficialNumber.textOf(official);
    }

    /** It is not filed, and why; where a condition of direct filing is met, the chief decides. */
    void refuse(String why, long by, LocalDateTime now) {
        requireOpen();
        refusal = FourEyes.reason(why);
        refusedBy = by;
        refusedAt = now;
        status = isDirect() ? FilingStatus.REFUSAL_PROPOSED : FilingStatus.NOT_FILED;
    }

    /** The chief leaves it unfiled or has it filed, either with a reason. */
    void decide(boolean unfiled, String reason, long by, LocalDateTime now) {
        if (status != FilingStatus.REFUSAL_PROPOSED) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        if (refusedBy == by) {
            throw new BrokenRule(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED);
        }
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(CaseRule.UNFILED_DIRECT_CASE_NEEDS_THE_CHIEFS_REASON);
        }
        chiefReason = reason.strip();
        decidedBy = by;
        decidedAt = now;
        status = unfiled ? FilingStatus.NOT_FILED : FilingStatus.OPEN;
    }

    private void requireOpen() {
        if (status != FilingStatus.OPEN) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
    }

    FilingFacts facts() {
        return new FilingFacts(reportId, Chosen.of(DirectFilingCondition.class, conditions), isDirect(), examinedBy, examinedAt, status, filedAt, officialNumber,
                refusal, refusedBy, refusedAt, chiefReason, decidedBy, decidedAt, version);
    }
}
