package org.jinlei.cases.domain.application;

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
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.FourEyes;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * The officer of a case applies for something about one of its persons; somebody else approves it for a time or returns it. An approved
 * repeat interview is used by the one questioning that follows it; an approved look-back holds until its end.
 */
@Entity
@Table(name = "cases_application")
class Application {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long fileId;

    @Column(updatable = false)
    private long participantId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private ApplicationKind kind;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029, nullable = false, updatable = false)
    private String reason;

    @Column(updatable = false)
    private long askedBy;

    @Column(updatable = false)
    private Long forOfficer;

    @Column(nullable = false, updatable = false)
    private LocalDateTime askedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ApprovalStatus status = ApprovalStatus.PROPOSED;

    private Long decidedBy;
    private LocalDateTime decidedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String returnedReason;

    private LocalDateTime untilAt;
    private Long questioningId;
    private Long waitingParticipantId;

    @Version
    private int version;

    protected Application() {
    }

    /**
     * @param forOfficer the dedicated officer of the case, who is the applicant also when somebody acts in their place
     */
    Application(long fileId, long participantId, ApplicationKind kind, String reason, Long forOfficer, long by, LocalDateTime now) {
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        this.fileId = fileId;
        this.participantId = participantId;
        this.kind = kind;
        this.reason = reason.strip();
        this.forOfficer = forOfficer;
        this.askedBy = by;
        this.askedAt = now;
        this.waitingParticipantId = participantId;
    }

    /** Somebody else approves it for a number of days. */
    void approve(int days, long by, LocalDateTime now) {
        decide(ApprovalStatus.APPROVED, by, now);
        untilAt = now.toLocalDate().plusDays(days + 1L).atStartOfDay();
    }

    void returnTo(String why, long by, LocalDateTime now) {
        returnedReason = FourEyes.reason(why);
        decide(ApprovalStatus.RETURNED, by, now);
    }

    private void decide(ApprovalStatus decision, long by, LocalDateTime now) {
        FourEyes.check(status, askedBy, by);
        status = decision;
        decidedBy = by;
        decidedAt = now;
        waitingParticipantId = null;
    }

    /** Whether it holds now: approved, not used, and its time is not over. */
    boolean isOpen(LocalDateTime now) {
        return status == ApprovalStatus.APPROVED && isUnused() && now.isBefore(untilAt);
    }

    /** Whether a questioning that began then followed the approval, and in its time; moments of questionings are written to the minute. */
    boolean covers(LocalDateTime arrivedAt) {
        return status == ApprovalStatus.APPROVED && arrivedAt.isBefore(untilAt) && !arrivedAt.isBefore(decidedAt.truncatedTo(ChronoUnit.MINUTES));
    }

    boolean isUnused() {
        return questioningId == null;
    }

    boolean isUsedBy(long questioning) {
        return questioningId != null && questioningId == questioning;
    }

    /** One questioning uses it up. */
    void useFor(long questioning) {
        questioningId = questioning;
    }

    ApplicationFacts facts(LocalDateTime now) {
        return new ApplicationFacts(id, fileId, participantId, kind, reason, askedBy, askedAt, status, decidedBy, decidedAt, returnedReason,
                untilAt == null ? null : untilAt.minusDays(1).toLocalDate(), questioningId != null, isOpen(now));
    }

    long id() {
        return id;
    }

    boolean isWaiting() {
        return status == ApprovalStatus.PROPOSED;
    }

    long participantId() {
        return participantId;
    }

    ApplicationKind kind() {
        return kind;
    }

    long askedBy() {
        return askedBy;
    }

    boolean isOf(long officer) {
        return forOfficer != null && forOfficer == officer;
    }

    String reason() {
        return reason;
    }
}
