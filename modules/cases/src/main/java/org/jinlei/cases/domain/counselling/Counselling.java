package org.jinlei.cases.domain.counselling;

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
 * A psychological test or counselling to which a minor was referred (rule 28): with the consents of the minor and of the legal
 * representative, or a reason for going on without. It counts the sessions; conclusions stay with the institution and have no place here.
 */
@Entity
@Table(name = "cases_counselling")
class Counselling {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long fileId;

    @Column(updatable = false)
    private long participantId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private CounsellingKind kind;

    @Column(length = 100, nullable = false)
    private String institution;

    @Column(nullable = false)
    private LocalDate referredOn;

    private LocalDate minorConsentOn;
    private LocalDate representativeConsentOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 269)
    private String representative;

    @Column(length = 100)
    private String paper;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String withoutConsentReason;

    private int sessions;
    private LocalDate lastSessionOn;
    private LocalDate endedOn;
    private long writtenBy;

    @Column(nullable = false)
    private LocalDateTime writtenAt;

    @Version
    private int version;

    protected Counselling() {
    }

    Counselling(long fileId, long participantId, CounsellingRecord record, long by, LocalDateTime now) {
        this.fileId = fileId;
        this.participantId = participantId;
        write(record, by, now);
    }

    /** Written, or corrected while it goes on; a consent that is missing needs a reason. */
    final void write(CounsellingRecord record, long by, LocalDateTime now) {
        requireRunning();
        if (record.kind() == null || record.institution() == null || record.referredOn() == null) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        if (record.referredOn().isAfter(now.toLocalDate()) || lastSessionOn != null && record.referredOn().isAfter(lastSessionOn)) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        if (!record.hasConsents() && record.withoutConsentReason() == null) {
            throw new BrokenRule(CaseRule.PSYCHOLOGY_NEEDS_CONSENTS_OR_A_REASON);
        }
        kind = record.kind();
        institution = record.institution();
        referredOn = record.referredOn();
        minorConsentOn = record.minorConsentOn();
        representativeConsentOn = record.representativeConsentOn();
        representative = record.representative();
        paper = record.paper();
        withoutConsentReason = record.withoutConsentReason();
        writtenBy = by;
        writtenAt = now;
    }

    /** One more session took place. */
    void meet(LocalDate on, LocalDate today) {
        requireRunning();
        requireOrder(on, lastSessionOn == null ? referredOn : lastSessionOn, today);
        sessions++;
        lastSessionOn = on;
    }

    void end(LocalDate on, LocalDate today) {
        requireRunning();
        requireOrder(on, lastSessionOn == null ? referredOn : lastSessionOn, today);
        endedOn = on;
    }

    private void requireRunning() {
        if (endedOn != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
    }

    private static void requireOrder(LocalDate on, LocalDate from, LocalDate today) {
        if (on == null || on.isBefore(from) || on.isAfter(today)) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
    }

    CounsellingRecord record() {
        return new CounsellingRecord(kind, institution, referredOn, minorConsentOn, representativeConsentOn, representative, paper, withoutConsentReason);
    }

    int sessions() {
        return sessions;
    }

    CounsellingFacts facts() {
        return new CounsellingFacts(id, participantId, record(), sessions, lastSessionOn, endedOn, writtenBy, writtenAt, version);
    }
}
