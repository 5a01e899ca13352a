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
import java.time.LocalDateTime;
import java.util.Collection;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * A minor at risk who was found in a sweep, by facts and without any label. They are noted at the door, given to an officer who answers for
 * them and signs for it, and settled by what follows. Sealed with the case that follows.
 */
@Entity
@Table(name = "cases_found_minor")
class FoundMinor {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long sweepId;

    @Column(updatable = false)
    private long visitId;

    @Column(updatable = false)
    private long stationId;

    @Column(updatable = false)
    private long unitId;

    private Long personId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 269)
    private String name;

    private Integer ageSaid;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String about;

    @Column(updatable = false)
    private long foundBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime foundAt;

    private Long officer;
    private Long givenBy;
    private LocalDateTime givenAt;
    private LocalDateTime receivedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private FollowUp followUp;

    private Long reportId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029)
    private String reason;

    private Long settledBy;
    private LocalDateTime settledAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private FindStatus status = FindStatus.NOTED;

    private boolean sealed;

    @Version
    private int version;

    protected FoundMinor() {
    }

    FoundMinor(SweepFacts sweep, long visitId, long unitId, NewFind what, long by, LocalDateTime at) {
        boolean named = what.name() != null && !what.name().isBlank();
        if (what.facts().isEmpty() || what.personId() == null && !named) {
            throw new BrokenRule(SweepRule.FOUND_MINOR_IS_NAMED_BY_FACTS);
        }
        this.sweepId = sweep.id();
        this.stationId = sweep.stationId();
        this.visitId = visitId;
        this.unitId = unitId;
        this.personId = what.personId();
        this.name = what.personId() == null ? what.name() : null;
        this.ageSaid = what.ageSaid();
        this.about = what.about();
        this.foundBy = by;
        this.foundAt = at;
    }

    /** What is settled is written no further. */
    void requireUnsettled() {
        if (status == FindStatus.SETTLED) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
    }

    /** The officer found out who the minor is. */
    void register(long person) {
        requireUnsettled();
        personId = person;
        name = null;
    }

    /** Somebody answers for the minor from now on. */
    void give(long to, long by, LocalDateTime now) {
        status = status.to(FindStatus.GIVEN);
        officer = to;
        givenBy = by;
        givenAt = now;
        receivedAt = null;
    }

    void receive(LocalDateTime now) {
        status = status.to(FindStatus.RECEIVED);
        receivedAt = now;
    }

    /**
     * Settles it by what follows.
     *
     * @param report number of the report with which it goes on, or null
     */
    void settle(FollowUp what, Long report, String why, Collection<RiskFact> facts, long by, LocalDateTime now) {
        FindStatus next = status.to(FindStatus.SETTLED);
        if (!what.isReport() && facts.stream().anyMatch(RiskFact::isHarm)) {
            throw new BrokenRule(SweepRule.HARM_GOES_ON_AS_A_REPORT);
        }
        if (what.isReport() && report == null) {
            throw new BrokenRule(SweepRule.FOLLOW_UP_NAMES_ITS_REPORT);
        }
        if (what != FollowUp.NOTHING_NEEDED && personId == null) {
            throw new BrokenRule(SweepRule.MINOR_IS_REGISTERED_FIRST);
        }
        if (why == null || why.isBlank()) {
            throw new BrokenRule(SweepRule.FOLLOW_UP_NEEDS_A_REASON);
        }
        status = next;
        followUp = what;
        reportId = what.isReport() ? report : null;
        reason = why;
        settledBy = by;
        settledAt = now;
    }

    void seal() {
        sealed = true;
    }

    FindFacts facts() {
        return new FindFacts(id == null ? 0 : id, sweepId, visitId, stationId, unitId, personId, name, ageSaid, about, foundBy, foundAt, officer, givenAt, receivedAt,
                followUp, reportId, reason, settledBy, settledAt, status);
    }
}
