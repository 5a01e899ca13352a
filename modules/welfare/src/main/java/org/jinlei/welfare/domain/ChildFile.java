package org.jinlei.welfare.domain;

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
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * The file of a child (一人一档): one for each, however many reasons for care there are. It is opened when a reason is found, follows the child to
 * another village at once and is taken over there, and is archived when its purpose has ended. What was written in it is kept for a time, longer for a
 * reason, and then deleted; that there was a file stays.
 */
@Entity
@Table(name = "welfare_child_file")
class ChildFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long personId;

    private long stationId;

    private Long unitId;

    private Long schoolId;

    @Column(updatable = false)
    private long openedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime openedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private FileStatus status = FileStatus.OPEN;

    private Long officer;

    private boolean restricted;

    private LocalDateTime movedAt;

    private LocalDateTime archivedAt;
    private Long archivedBy;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String archivedReason;

    private LocalDate lookOn;

    private LocalDate keptUntil;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String keptFor;

    private Long keptBy;
    private LocalDateTime keptAt;
    private LocalDateTime emptiedAt;

    @Version
    private int version;

    protected ChildFile() {
    }

    ChildFile(long person, long station, Long unit, Long school, long by, LocalDateTime at) {
        this.personId = person;
        this.stationId = station;
        this.unitId = unit;
        this.schoolId = school;
        this.openedBy = by;
        this.openedAt = at;
        this.lookOn = at.toLocalDate();
    }

    /** The child lives or learns elsewhere now. Whoever answered for the file in the former village does so no longer. */
    boolean follow(long station, Long unit, Long school, LocalDateTime now) {
        boolean left = stationId != station || !Objects.equals(unitId, unit);
        stationId = station;
        unitId = unit;
        schoolId = school;
        if (left) {
            officer = null;
            movedAt = now;
        }
        return left;
    }

    /** Somebody answers for the file from now on; a file that moved here is taken over with that. */
    void answeredBy(long user) {
        requireOpen();
        officer = user;
        movedAt = null;
    }

    /** From now on it is opened by approval only. */
    void restrict() {
        requireOpen();
        requireRestricted(false);
        restricted = true;
    }

    /** The child was harmed: also a file that is archived is shut. */
    void shut() {
        restricted = true;
    }

    /** The chief decided that it is opened as any other. */
    void release() {
        requireRestricted(true);
        restricted = false;
    }

    private void requireRestricted(boolean expected) {
        if (restricted != expected) {
            throw new BrokenRule(FileRule.STEP_DOES_NOT_FIT_THE_FILE);
        }
    }

    void archive(String why, long by, LocalDateTime now) {
        requireOpen();
        status = FileStatus.ARCHIVED;
        archivedReason = Written.text(why);
        archivedBy = by;
        archivedAt = now;
        movedAt = null;
        lookOn = null;
    }

    /** A new reason for care was found. */
    void reopen(LocalDate today) {
        if (status != FileStatus.ARCHIVED) {
            throw new BrokenRule(FileRule.STEP_DOES_NOT_FIT_THE_FILE);
        }
        status = FileStatus.OPEN;
        archivedAt = null;
        archivedBy = null;
        archivedReason = null;
        lookOn = today;
        emptiedAt = null;
        kept(null, null, null, null);
    }

    /** What was written in it is needed longer than usual. */
    void keep(LocalDate until, String why, long by, LocalDateTime now) {
        if (status != FileStatus.ARCHIVED || emptiedAt != null) {
            throw new BrokenRule(FileRule.STEP_DOES_NOT_FIT_THE_FILE);
        }
        LocalDate today = now.toLocalDate();
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusYears(FileHead.MOST_YEARS_LONGER)) || Written.isAbsent(why)) {
            throw new BrokenRule(FileRule.FILE_IS_KEPT_LONGER_FOR_A_REASON);
        }
        kept(until, why.strip(), by, now);
    }

    private void kept(LocalDate until, String why, Long by, LocalDateTime at) {
        keptUntil = until;
        keptFor = why;
        keptBy = by;
        keptAt = at;
    }

    /** Its time is over: what was written in it is deleted. */
    void empty(LocalDateTime now) {
        emptiedAt = now;
        archivedReason = null;
        keptFor = null;
        lookOn = null;
    }

    void requireOpen() {
        if (status != FileStatus.OPEN) {
            throw new BrokenRule(FileRule.ARCHIVED_FILE_IS_NOT_WRITTEN);
        }
    }

    void lookOn(LocalDate day) {
        lookOn = day;
    }

    long id() {
        return id;
    }

    ChildFileFacts facts() {
        return new ChildFileFacts(id, personId, stationId, unitId, schoolId, openedBy, openedAt, status, officer, restricted, movedAt, archivedAt,
                archivedReason, new FileKept(keptUntil, keptFor, keptBy, keptAt, emptiedAt));
    }
}
