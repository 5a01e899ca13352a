package org.jinlei.cases.domain.replies;

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
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.FourEyes;
import org.jinlei.cases.domain.RecordsFound;
import org.jinlei.platform.rules.BrokenRule;

/**
 * A reply to somebody who asks for a person's record: prepared by one, approved by another. Until the approval nobody looks anything up, so
 * that preparing a reply tells its writer nothing; what an entitled organ is told about sealed records is shown for a time only.
 */
@Entity
@Table(name = "cases_record_reply")
class RecordReply {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private Asker asker;

    @Column(length = 100, nullable = false, updatable = false)
    private String organ;

    @Column(length = 200, updatable = false)
    private String clause;

    @Column(length = 500, nullable = false, updatable = false)
    private String purpose;

    @Column(length = 200, updatable = false)
    private String document;

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private boolean undertaking;

    @Column(updatable = false)
    private long proposedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime proposedAt;

    private Long decidedBy;
    private LocalDateTime decidedAt;

    @Column(length = 500)
    private String returnedReason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ApprovalStatus status = ApprovalStatus.PROPOSED;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private RecordAnswer answer;

    private LocalDateTime shownUntil;

    @Column(updatable = false)
    private long stationId;

    @Version
    private int version;

    protected RecordReply() {
    }

    RecordReply(NewRecordReply what, long stationId, long by, LocalDateTime now) {
        if (what.asker() == null || absent(what.organ()) || absent(what.purpose())) {
            throw new BrokenRule(CaseRule.REPLY_NAMES_WHO_ASKS_AND_WHY);
        }
        boolean entitled = what.asker().isEntitled();
        if (entitled && (absent(what.clause()) || absent(what.document()) || !what.undertaking())) {
            throw new BrokenRule(CaseRule.REPLY_TO_THE_ENTITLED_NEEDS_CLAUSE_DOCUMENT_AND_UNDERTAKING);
        }
        asker = what.asker();
        organ = what.organ().strip();
        clause = stripped(what.clause());
        purpose = what.purpose().strip();
        document = stripped(what.document());
        undertaking = entitled && what.undertaking();
        personId = what.personId();
        this.stationId = stationId;
        proposedBy = by;
        proposedAt = now;
    }

    private static boolean absent(String text) {
        return text == null || text.isBlank();
    }

    private static String stripped(String text) {
        return absent(text) ? null : text.strip();
    }

    /** Somebody else approves: the answer is what the law says about what was found, and stays so. */
    void approve(RecordsFound found, long by, LocalDateTime now, int days) {
        FourEyes.check(status, proposedBy, by);
        answer = RecordAnswer.to(asker, found);
        shownUntil = now.toLocalDate().plusDays(days + 1L).atStartOfDay();
        decide(ApprovalStatus.APPROVED, by, now);
    }

    void returnTo(String why, long by, LocalDateTime now) {
        FourEyes.check(status, proposedBy, by);
        returnedReason = FourEyes.reason(why);
        decide(ApprovalStatus.RETURNED, by, now);
    }

    private void decide(ApprovalStatus decision, long by, LocalDateTime now) {
        status = decision;
        decidedBy = by;
        decidedAt = now;
    }

    boolean isOver(LocalDateTime now) {
        return shownUntil != null && !shownUntil.isAfter(now);
    }

    /** The answer for its time; null before and afterwards, when the reply is there, and not what it told. */
    RecordAnswer answer(LocalDateTime now) {
        return isOver(now) ? null : answer;
    }

    boolean isUndertaken() {
        return undertaking;
    }

    RecordReplyFacts facts(LocalDateTime now) {
        return new RecordReplyFacts(id, asker, organ, clause, purpose, document, undertaking, personId, proposedBy, proposedAt, decidedBy, decidedAt,
                returnedReason, status, answer(now), isOver(now));
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    long proposedBy() {
        return proposedBy;
    }

    long stationId() {
        return stationId;
    }

    String purpose() {
        return purpose;
    }

    boolean isWaiting() {
        return status == ApprovalStatus.PROPOSED;
    }
}
