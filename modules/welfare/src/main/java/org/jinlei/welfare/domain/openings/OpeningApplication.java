package org.jinlei.welfare.domain.openings;

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
import org.jinlei.people.IdentityNumber;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.FileRule;
import org.jinlei.welfare.domain.Written;

/**
 * An application to open a child's file that the applicant's area does not open, or that is opened by approval only (rule 40). One about a child from
 * elsewhere names the child as the applicant knows it; whether there is a file is looked up only when somebody else approves.
 */
@Entity
@Table(name = "welfare_opening_application")
class OpeningApplication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private OpeningKind kind;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 300, updatable = false)
    private String childName;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 120, updatable = false)
    private String childNumber;

    private Long fileId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private OpeningPurpose purpose;

    @Column(length = 500, nullable = false, updatable = false)
    private String words;

    @Column(updatable = false)
    private long applicant;

    @Column(updatable = false)
    private long stationId;

    @Column(nullable = false, updatable = false)
    private LocalDate untilOn;

    @Column(nullable = false, updatable = false)
    private LocalDateTime requestedAt;

    private Long decidedBy;
    private LocalDateTime decidedAt;

    @Column(length = 500)
    private String returnedReason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private OpeningStatus status = OpeningStatus.PROPOSED;

    @Version
    private int version;

    protected OpeningApplication() {
    }

    /** @param station station whose chief decides */
    OpeningApplication(NewApplication what, long station, long by, LocalDateTime now, int longest) {
        boolean elsewhere = what.fileId() == null;
        if (what.purpose() == null || Written.isAbsent(what.words())
                || elsewhere && (Written.isAbsent(what.childName()) || IdentityNumber.read(what.childNumber()).isEmpty())) {
            throw new BrokenRule(FileRule.OPENING_NAMES_CHILD_AND_REASON);
        }
        this.kind = elsewhere ? OpeningKind.OUT_OF_AREA : OpeningKind.RESTRICTED;
        this.childName = elsewhere ? what.childName().strip() : null;
        this.childNumber = elsewhere ? IdentityNumber.plain(what.childNumber()) : null;
        this.fileId = what.fileId();
        this.purpose = what.purpose();
        this.words = what.words().strip();
        this.applicant = by;
        this.stationId = station;
        this.untilOn = what.until();
        this.requestedAt = now;
        requireTimeLeft(now, longest);
    }

    private void requireTimeLeft(LocalDateTime now, int longest) {
        if (untilOn == null || untilOn.isBefore(now.toLocalDate()) || untilOn.isAfter(requestedAt.toLocalDate().plusDays(longest))) {
            throw new BrokenRule(FileRule.APPROVED_OPENING_IS_LIMITED, longest);
        }
    }

    /** Somebody else approves; the file is the child's within that person's reach, or none. */
    void approve(Long file, long by, LocalDateTime now, int longest) {
        requireOther(by);
        requireTimeLeft(now, longest);
        fileId = file;
        decide(OpeningStatus.APPROVED, by, now);
    }

    void giveBack(String why, long by, LocalDateTime now) {
        requireOther(by);
        returnedReason = Written.text(why);
        decide(OpeningStatus.RETURNED, by, now);
    }

    private void requireOther(long by) {
        if (status != OpeningStatus.PROPOSED) {
            throw new BrokenRule(FileRule.STEP_DOES_NOT_FIT_THE_FILE);
        }
        if (by == applicant) {
            throw new BrokenRule(FileRule.NOBODY_APPROVES_THEIR_OWN_OPENING);
        }
    }

    private void decide(OpeningStatus decision, long by, LocalDateTime now) {
        status = decision;
        decidedBy = by;
        decidedAt = now;
    }

    /** First moment at which it holds no more. */
    LocalDateTime untilAt() {
        return untilOn.plusDays(1).atStartOfDay();
    }

    /** What a reader sees: which file opened is the applicant's to know. */
    ApplicationFacts facts(long reader, LocalDateTime now) {
        boolean told = reader == applicant && (kind == OpeningKind.RESTRICTED || status == OpeningStatus.APPROVED && untilAt().isAfter(now));
        return new ApplicationFacts(id, kind, childName, childNumber, told ? fileId : null, purpose, words, applicant, stationId, untilOn, requestedAt,
                decidedBy, decidedAt, returnedReason, status, !untilAt().isAfter(now));
    }

    long id() {
        return id;
    }

    OpeningKind kind() {
        return kind;
    }

    String childName() {
        return childName;
    }

    String childNumber() {
        return childNumber;
    }

    Long fileId() {
        return fileId;
    }

    String words() {
        return words;
    }

    long applicant() {
        return applicant;
    }

    long stationId() {
        return stationId;
    }

    boolean isWaiting() {
        return status == OpeningStatus.PROPOSED;
    }
}
