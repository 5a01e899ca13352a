package org.jinlei.cases.domain.sweep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;

/** Who covers a village or grid in a sweep. Who is assigned sees that place and what they themselves enter there, and nothing else of the sweep. */
@Entity
@Table(name = "cases_sweep_assignment")
class SweepAssignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long sweepId;

    @Column(updatable = false)
    private long unitId;

    @Column(updatable = false)
    private long userId;

    @Column(updatable = false)
    private Long supervisor;

    @Column(updatable = false)
    private long assignedBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime assignedAt;

    private LocalDateTime withdrawnAt;
    private Long openUser;

    @Version
    private int version;

    protected SweepAssignment() {
    }

    SweepAssignment(long sweepId, long unitId, long userId, Long supervisor, long by, LocalDateTime now) {
        this.sweepId = sweepId;
        this.unitId = unitId;
        this.userId = userId;
        this.supervisor = supervisor;
        this.assignedBy = by;
        this.assignedAt = now;
        this.openUser = userId;
    }

    void withdraw(LocalDateTime now) {
        if (withdrawnAt != null) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        withdrawnAt = now;
        openUser = null;
    }

    boolean isOpen() {
        return withdrawnAt == null;
    }

    long id() {
        return id;
    }

    long sweepId() {
        return sweepId;
    }

    long unitId() {
        return unitId;
    }

    long userId() {
        return userId;
    }

    Long supervisor() {
        return supervisor;
    }
}
