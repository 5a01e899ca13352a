package org.jinlei.cases.domain.legalaid;

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
import org.jinlei.platform.data.ConfidentialText;

/**
 * The defence of a minor suspect (rule 21): a defender of their own, or the legal-aid institution told within three days after it was
 * found that there is none, and the lawyer whom it assigns within its own three days (《法律援助法》 article 36).
 */
@Entity
@Table(name = "cases_legal_aid")
class LegalAid {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long fileId;

    @Column(updatable = false)
    private long participantId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 269)
    private String defender;

    private LocalDate defenderSince;
    private LocalDateTime foundOutAt;

    @Column(length = 100)
    private String institution;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private NoticeWay way;

    private LocalDateTime notifiedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 269)
    private String lawyer;

    private LocalDate lawyerAssignedOn;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String exemptReason;

    private long writtenBy;

    @Column(nullable = false)
    private LocalDateTime writtenAt;

    @Version
    private int version;

    protected LegalAid() {
    }

    LegalAid(long fileId, long participantId) {
        this.fileId = fileId;
        this.participantId = participantId;
    }

    /** Written anew, if it is whole and in order. */
    void write(LegalAidRecord record, long by, LocalDateTime now) {
        LegalAidGates.check(record, now);
        defender = record.defender();
        defenderSince = record.defenderSince();
        foundOutAt = record.foundOutAt();
        institution = record.institution();
        way = record.way();
        notifiedAt = record.notifiedAt();
        lawyer = record.lawyer();
        lawyerAssignedOn = record.lawyerAssignedOn();
        exemptReason = record.exemptReason();
        writtenBy = by;
        writtenAt = now;
    }

    LegalAidRecord record() {
        return new LegalAidRecord(defender, defenderSince, foundOutAt, institution, way, notifiedAt, lawyer, lawyerAssignedOn, exemptReason);
    }

    long writtenBy() {
        return writtenBy;
    }

    LocalDateTime writtenAt() {
        return writtenAt;
    }

    int version() {
        return version;
    }

    long id() {
        return id;
    }

    long fileId() {
        return fileId;
    }

    long participantId() {
        return participantId;
    }
}
