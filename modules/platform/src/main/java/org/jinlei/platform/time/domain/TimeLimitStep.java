package org.jinlei.platform.time.domain;

import jakarta.persistence.Column;
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
import org.jinlei.platform.time.Pause;
import org.jinlei.platform.time.TimeLimitFacts;

/** A pause of a clock, or an extension that somebody asked for and somebody else decides. */
@Entity
@Table(name = "platform_time_limit_step")
class TimeLimitStep {

    enum Kind {
        PAUSE,
        EXTENSION
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long limitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private Kind kind;

    private LocalDate fromDay;
    private LocalDate untilDay;

    @Column(length = 200, nullable = false, updatable = false)
    private String reason;

    private long askedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime askedAt;

    private Long decidedBy;
    private LocalDateTime decidedAt;
    private Boolean granted;
    private Long openLimit;

    @Version
    private int version;

    protected TimeLimitStep() {
    }

    private TimeLimitStep(long limitId, Kind kind, LocalDate from, String reason, long by, LocalDateTime now) {
        this.limitId = limitId;
        this.kind = kind;
        fromDay = from;
        this.reason = reason;
        askedBy = by;
        askedAt = now;
        openLimit = limitId;
    }

    static TimeLimitStep pause(long limitId, LocalDate from, String reason, long by, LocalDateTime now) {
        return new TimeLimitStep(limitId, Kind.PAUSE, from, reason, by, now);
    }

    static TimeLimitStep extension(long limitId, String reason, long by, LocalDateTime now) {
        return new TimeLimitStep(limitId, Kind.EXTENSION, null, reason, by, now);
    }

    /** The last day that does not count. */
    void resume(LocalDate until, long by, LocalDateTime now) {
        untilDay = until;
        close(by, now);
    }

    void decide(boolean yes, long by, LocalDateTime now) {
        granted = yes;
        close(by, now);
    }

    private void close(long by, LocalDateTime now) {
        decidedBy = by;
        decidedAt = now;
        openLimit = null;
    }

    boolean isPause() {
        return kind == Kind.PAUSE;
    }

    boolean isOpen() {
        return openLimit != null;
    }

    Pause pause() {
        return new Pause(fromDay, untilDay);
    }

    LocalDate from() {
        return fromDay;
    }

    long askedBy() {
        return askedBy;
    }

    long limitId() {
        return limitId;
    }

    LocalDateTime decidedAt() {
        return decidedAt;
    }

    int version() {
        return version;
    }

    TimeLimitFacts.Step facts() {
        return new TimeLimitFacts.Step(id, isPause(), fromDay, untilDay, reason, askedBy, askedAt, decidedBy, granted);
    }
}
