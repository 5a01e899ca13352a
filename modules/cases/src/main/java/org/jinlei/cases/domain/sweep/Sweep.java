package org.jinlei.cases.domain.sweep;

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
 * A campaign over the villages and grids of a station: for a purpose and on a ground that are written down, from a day to a day. It ends
 * when every minor who was found in it has an officer who answers for them.
 */
@Entity
@Table(name = "cases_sweep")
class Sweep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long stationId;

    @Column(length = 60, nullable = false)
    private String name;

    @Column(length = 500, nullable = false)
    private String purpose;

    @Column(length = 500, nullable = false)
    private String basis;

    @Column(nullable = false)
    private LocalDate startsOn;

    @Column(nullable = false)
    private LocalDate endsOn;

    private long leader;

    @Column(updatable = false)
    private long begunBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime begunAt;

    private LocalDateTime endedAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 8029)
    private String summary;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private SweepStatus status = SweepStatus.RUNNING;

    @Version
    private int version;

    protected Sweep() {
    }

    Sweep(long stationId, NewSweep what, long by, LocalDateTime now) {
        this.stationId = stationId;
        this.begunBy = by;
        this.begunAt = now;
        write(what);
    }

    void write(NewSweep what) {
        requireRunning();
        if (isBlank(what.name()) || isBlank(what.purpose()) || isBlank(what.basis())) {
            throw new BrokenRule(SweepRule.SWEEP_NAMES_PURPOSE_AND_BASIS);
        }
        if (what.endsOn().isBefore(what.startsOn())) {
            throw new BrokenRule(CaseRule.DATES_ARE_IN_THE_WRONG_ORDER);
        }
        name = what.name();
        purpose = what.purpose();
        basis = what.basis();
        startsOn = what.startsOn();
        endsOn = what.endsOn();
        leader = what.leader();
    }

    /** Ends it; {@code withoutOfficer} minors who were found are nobody's responsibility yet. */
    void end(String what, long withoutOfficer, LocalDateTime now) {
        requireRunning();
        if (withoutOfficer > 0) {
            throw new BrokenRule(SweepRule.SWEEP_ENDS_WHEN_EVERY_MINOR_HAS_AN_OFFICER);
        }
        if (isBlank(what)) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        summary = what;
        endedAt = now;
        status = SweepStatus.ENDED;
    }

    void requireRunning() {
        if (status != SweepStatus.RUNNING) {
            throw new BrokenRule(SweepRule.SWEEP_IS_OVER);
        }
    }

    /** A visit took place between the first day and now; what is written down after the last day took place on it at the latest. */
    void requireWithin(LocalDateTime at, LocalDateTime now) {
        if (at.isAfter(now) || at.toLocalDate().isBefore(startsOn) || at.toLocalDate().isAfter(endsOn)) {
            throw new BrokenRule(SweepRule.VISIT_LIES_WITHIN_THE_SWEEP);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    SweepFacts facts() {
        return new SweepFacts(id == null ? 0 : id, stationId, name, purpose, basis, startsOn, endsOn, leader, begunBy, begunAt, endedAt, summary, status, version);
    }
}
