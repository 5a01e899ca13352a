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
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/** That a reporter was told what became of the report: when, how, by whom and what. Written once, never changed. */
@Entity
@Table(name = "cases_report_feedback")
class ReportFeedback {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long reportId;

    @Column(nullable = false, updatable = false)
    private LocalDateTime givenAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private FeedbackWay way;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false, updatable = false)
    private String content;

    @Column(updatable = false)
    private long givenBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime recordedAt;

    protected ReportFeedback() {
    }

    ReportFeedback(ReportFacts report, LocalDateTime givenAt, FeedbackWay way, String content, long by, LocalDateTime now) {
        if (givenAt == null || way == null || content == null || content.isBlank()) {
            throw new BrokenRule(CaseRule.FEEDBACK_SAYS_WHEN_HOW_AND_WHAT);
        }
        if (givenAt.isAfter(now) || givenAt.isBefore(report.receivedAt())) {
            throw new BrokenRule(CaseRule.FEEDBACK_FOLLOWS_THE_REPORT);
        }
        this.reportId = report.id();
        this.givenAt = givenAt;
        this.way = way;
        this.content = content.strip();
        this.givenBy = by;
        this.recordedAt = now;
    }

    FeedbackFacts facts() {
        return new FeedbackFacts(id, givenAt, way, content, givenBy, recordedAt);
    }
}
