package org.jinlei.cases.domain.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.FourEyes;
import org.jinlei.platform.data.ConfidentialText;

/**
 * That a report is about the same event as another, under which it is settled. Nothing moves from one to the other: each keeps its reporter,
 * its feedback and whatever comes later, so that parting them again loses nothing. A report lies under one other at a time.
 */
@Entity
@Table(name = "cases_report_joining")
class ReportJoining {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long reportId;

    @Column(updatable = false)
    private long mainId;

    @Column(updatable = false)
    private long joinedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime joinedAt;

    private Long partedBy;
    private LocalDateTime partedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String partReason;

    private Long activeReportId;

    @Version
    private int version;

    protected ReportJoining() {
    }

    ReportJoining(long reportId, long mainId, long by, LocalDateTime now) {
        this.reportId = reportId;
        this.activeReportId = reportId;
        this.mainId = mainId;
        this.joinedBy = by;
        this.joinedAt = now;
    }

    void part(String reason, long by, LocalDateTime now) {
        partReason = FourEyes.reason(reason);
        partedBy = by;
        partedAt = now;
        activeReportId = null;
    }

    long reportId() {
        return reportId;
    }

    long mainId() {
        return mainId;
    }

    JoiningFacts facts(String receipt, LocalDateTime receivedAt) {
        return new JoiningFacts(reportId, mainId, receipt, receivedAt, joinedBy, joinedAt, partedBy, partedAt, partReason);
    }
}
