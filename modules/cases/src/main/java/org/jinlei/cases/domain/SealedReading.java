package org.jinlei.cases.domain;

import jakarta.persistence.Column;
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
import org.jinlei.platform.rules.BrokenRule;

/**
 * An application to read a sealed file (rule 37). It cites the number that the applicant knows; whether such a file exists is looked up
 * only when somebody else approves it.
 */
@Entity
@Table(name = "cases_sealed_reading")
class SealedReading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 40, nullable = false, updatable = false)
    private String number;

    @Column(updatable = false)
    private long applicant;

    @Column(length = 100, nullable = false, updatable = false)
    private String organ;

    @Column(length = 200, nullable = false, updatable = false)
    private String clause;

    @Column(length = 500, nullable = false, updatable = false)
    private String purpose;

    @Column(length = 200, nullable = false, updatable = false)
    private String document;

    @Column(nullable = false, updatable = false)
    private LocalDateTime untilAt;

    @Column(updatable = false)
    private boolean undertaking;

    @Column(nullable = false, updatable = false)
    private LocalDateTime requestedAt;

    private Long decidedBy;
    private LocalDateTime decidedAt;

    @Column(length = 500)
    private String returnedReason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ApprovalStatus status = ApprovalStatus.PROPOSED;

    private Long fileId;

    @Column(updatable = false)
    private long stationId;

    @Version
    private int version;

    protected SealedReading() {
    }

    SealedReading(NewSealedReading what, long stationId, long applicant, LocalDateTime now, int longest) {
        if (absent(what.number()) || absent(what.organ()) || absent(what.clause()) || absent(what.purpose()) || absent(what.document())
                || what.until() == null || !what.undertaking()) {
            throw new BrokenRule(CaseRule.SEALED_READING_NEEDS_CLAUSE_PURPOSE_AND_UNDERTAKING);
        }
        this.number = what.number().strip();
        this.organ = what.organ().strip();
        this.clause = what.clause().strip();
        this.purpose = what.purpose().strip();
        this.document = what.document().strip();
        this.untilAt = what.until().plusDays(1).atStartOfDay();
        this.undertaking = true;
        this.stationId = stationId;
        this.applicant = applicant;
        this.requestedAt = now;
        requireTimeLeft(now, longest);
    }

    private static boolean absent(String text) {
        return text == null || text.isBlank();
    }

    private void requireTimeLeft(LocalDateTime now, int longest) {
        if (!untilAt.isAfter(now) || untilAt.isAfter(requestedAt.plusDays(longest + 1L))) {
            throw new BrokenRule(CaseRule.SEALED_READING_IS_LIMITED, longest);
        }
    }

    /** Somebody else approves; the file is the sealed one of this number within that person's reach, or none. */
    void approve(Long file, long by, LocalDateTime now, int longest) {
        FourEyes.check(status, applicant, by);
        requireTimeLeft(now, longest);
        fileId = file;
        decide(ApprovalStatus.APPROVED, by, now);
    }

    void returnTo(String why, long by, LocalDateTime now) {
        FourEyes.check(status, applicant, by);
        returnedReason = FourEyes.reason(why);
        decide(ApprovalStatus.RETURNED, by, now);
    }

    private void decide(ApprovalStatus decision, long by, LocalDateTime now) {
        status = decision;
        decidedBy = by;
        decidedAt = now;
    }

    SealedReadingFacts facts(long reader, LocalDateTime now) {
        boolean open = fileId != null && reader == applicant && untilAt.isAfter(now);
        return new SealedReadingFacts(id, number, applicant, organ, clause, purpose, document, untilAt.minusDays(1).toLocalDate(), requestedAt, decidedBy,
                decidedAt, returnedReason, status, open ? fileId : null, !untilAt.isAfter(now));
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    long applicant() {
        return applicant;
    }

    long stationId() {
        return stationId;
    }

    LocalDateTime untilAt() {
        return untilAt;
    }

    String purpose() {
        return purpose;
    }

    boolean isWaiting() {
        return status == ApprovalStatus.PROPOSED;
    }
}
