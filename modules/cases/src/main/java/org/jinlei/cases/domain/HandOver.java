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
import org.jinlei.platform.rules.BrokenRule;

/** A case file on its way to an officer. Until the receipt is signed the sender answers for it. */
@Entity
@Table(name = "cases_hand_over")
class HandOver {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long fileId;
    private Long fromUser;
    private long toUser;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029, nullable = false)
    private String reason;

    private long requestedBy;

    @Column(nullable = false)
    private LocalDateTime requestedAt;

    private LocalDateTime answeredAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String refusalReason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private HandOverStatus status = HandOverStatus.PENDING;

    private Long pendingFileId;

    @Version
    private int version;

    protected HandOver() {
    }

    HandOver(long fileId, Long fromUser, long toUser, String reason, long requestedBy, LocalDateTime now) {
        this.fileId = fileId;
        this.fromUser = fromUser;
        this.toUser = toUser;
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
        this.pendingFileId = fileId;
    }

    void acknowledge(long by, LocalDateTime now) {
        answer(by, HandOverStatus.ACKNOWLEDGED, now);
    }

    void refuse(long by, String why, LocalDateTime now) {
        if (why == null || why.isBlank()) {
            throw new BrokenRule(CaseRule.RETURNING_NEEDS_A_REASON);
        }
        answer(by, HandOverStatus.REFUSED, now);
        refusalReason = why;
    }

    /** The file is closed before anybody received it. */
    void overtake(LocalDateTime now) {
        status = HandOverStatus.OVERTAKEN;
        answeredAt = now;
        pendingFileId = null;
    }

    private void answer(long by, HandOverStatus answer, LocalDateTime now) {
        if (by != toUser) {
            throw new BrokenRule(CaseRule.ONLY_THE_RECEIVER_ACKNOWLEDGES);
        }
        if (status != HandOverStatus.PENDING) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        status = answer;
        answeredAt = now;
        pendingFileId = null;
    }

    HandOverFacts facts(CaseFacts file) {
        return new HandOverFacts(id, fileId, file.number(), file.title(), fromUser, toUser, reason, requestedBy, requestedAt, answeredAt, refusalReason,
                status);
    }

    long toUser() {
        return toUser;
    }

    Long fromUser() {
        return fromUser;
    }
}
