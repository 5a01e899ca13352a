package org.jinlei.cases.domain;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;

/** A proposal to close a case file, which the chief approves or returns with a reason. */
@Entity
@Table(name = "cases_closing")
class Closing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long fileId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ClosingReason reason;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false)
    private String summary;

    private long proposedBy;

    @Column(nullable = false)
    private LocalDateTime proposedAt;

    private Long decidedBy;
    private LocalDateTime decidedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String returnedReason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ApprovalStatus status = ApprovalStatus.PROPOSED;

    private Long pendingFileId;
    private long stationId;

    @Version
    private int version;

    protected Closing() {
    }

    Closing(CaseFile file, ClosingReason reason, String summary, long by, LocalDateTime now) {
        this.fileId = file.id();
        this.pendingFileId = file.id();
        this.stationId = file.stationId();
        this.reason = reason;
        this.summary = summary;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    void approve(long by, LocalDateTime now) {
        decide(ApprovalStatus.APPROVED, by, now);
    }

    void returnTo(long by, String why, LocalDateTime now) {
        returnedReason = FourEyes.reason(why);
        decide(ApprovalStatus.RETURNED, by, now);
    }

    private void decide(ApprovalStatus decision, long by, LocalDateTime now) {
        FourEyes.check(status, proposedBy, by);
        status = decision;
        decidedBy = by;
        decidedAt = now;
        pendingFileId = null;
    }

    ClosingFacts facts() {
        return new ClosingFacts(id, reason, summary, proposedBy, proposedAt, decidedBy, decidedAt, returnedReason, status);
    }

    long proposedBy() {
        return proposedBy;
    }

    ClosingReason reason() {
        return reason;
    }
}
