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
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.CaseClosed;
import org.jinlei.cases.CaseHandedOver;
import org.jinlei.cases.CaseId;
import org.jinlei.cases.CaseOpened;
import org.jinlei.cases.CaseSealed;
import org.jinlei.people.PersonId;
import org.jinlei.platform.rules.BrokenRule;

/**
 * What the studio does about one matter that involves minors. It is opened, mostly from a report; its dedicated officer receives it by
 * receipt; procedure, outcome, measures and mentoring are written into it; the chief approves its closing; then it is sealed and from
 * that moment exists for nobody without a grant. The official case stays in the province's system: here is only its number.
 */
@Entity
@Table(name = "cases_file")
class CaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 40, nullable = false, updatable = false)
    private String number;

    @Column(length = 40)
    private String officialNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private CaseCategory category;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private CaseNature nature;

    @Column(length = 200, nullable = false)
    private String title;

    @Column(updatable = false)
    private Long reportId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private CaseStatus status = CaseStatus.OPEN;

    private boolean sealed;
    private Long dedicatedOfficer;

    @Column(updatable = false)
    private long openedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime openedAt;

    private LocalDateTime closedAt;
    private LocalDateTime sealedAt;
    private long changedBy;

    @Column(nullable = false)
    private LocalDateTime changedAt;

    private long stationId;
    private Long unitId;

    @Version
    private int version;

    protected CaseFile() {
    }

    CaseFile(CaseNumber number, NewCase what, long stationId, long by, LocalDateTime now) {
        this.number = number.value();
        this.category = what.category();
        this.nature = what.nature() == null ? CaseNature.ORDINARY : what.nature();
        this.title = what.title();
        this.officialNumber = OfficialNumber.textOf(what.officialNumber());
        this.reportId = what.reportId();
        this.stationId = stationId;
        this.unitId = what.unitId();
        this.openedBy = by;
        this.openedAt = now;
        touch(by, now);
    }

    /** Tells that the file was opened; the number is there once it is saved. */
    CaseOpened opened() {
        return new CaseOpened(new CaseId(id), stationId, openedAt);
    }

    /** The officer who receives the file answers for it from now on. */
    CaseHandedOver handTo(long officer, long by, LocalDateTime now) {
        requireWritable();
        Long before = dedicatedOfficer;
        dedicatedOfficer = officer;
        if (status == CaseStatus.OPEN) {
            status = status.to(CaseStatus.UNDER_WORK);
        }
        touch(by, now);
        return new CaseHandedOver(new CaseId(id), before, officer, now);
    }

    void follow(long by, LocalDateTime now) {
        if (status != CaseStatus.FOLLOW_UP) {
            status = status.to(CaseStatus.FOLLOW_UP);
        }
        touch(by, now);
    }

    void proposeClosing(long by, LocalDateTime now) {
        status = status.to(CaseStatus.CLOSING_PROPOSED);
        touch(by, now);
    }

    void returnToWork(boolean followUp, long by, LocalDateTime now) {
        status = status.to(followUp ? CaseStatus.FOLLOW_UP : CaseStatus.UNDER_WORK);
        touch(by, now);
    }

    CaseClosed close(Set<PersonId> minors, long by, LocalDateTime now) {
        status = status.to(CaseStatus.CLOSED);
        closedAt = now;
        touch(by, now);
        return new CaseClosed(new CaseId(id), minors, now);
    }

    CaseSealed seal(long by, LocalDateTime now) {
        requireClosed();
        status = status.to(CaseStatus.SEALED);
        sealed = true;
        sealedAt = now;
        touch(by, now);
        return new CaseSealed(new CaseId(id), now);
    }

    void requireClosed() {
        if (status != CaseStatus.CLOSED) {
            throw new BrokenRule(CaseRule.ONLY_CLOSED_CASES_ARE_SEALED);
        }
    }

    void refer(OfficialNumber official, long by, LocalDateTime now) {
        requireWritable();
        officialNumber = official == null ? null : official.value();
        touch(by, now);
    }

    /** Notes who changed anything in the file; two who change it at the same moment are told. */
    void touch(long by, LocalDateTime now) {
        changedBy = by;
        changedAt = now;
    }

    void requireWritable() {
        if (!status.isWritable()) {
            throw new BrokenRule(CaseRule.CASE_IS_CLOSED);
        }
    }

    CaseFacts facts() {
        return new CaseFacts(id, number, officialNumber, category, nature, title, reportId, status, dedicatedOfficer, openedAt, closedAt, sealedAt,
                changedBy, changedAt, stationId, unitId, version);
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    Long reportId() {
        return reportId;
    }

    CaseStatus status() {
        return status;
    }

    Long dedicatedOfficer() {
        return dedicatedOfficer;
    }

    long stationId() {
        return stationId;
    }

    Long unitId() {
        return unitId;
    }
}
