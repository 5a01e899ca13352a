package org.jinlei.cases.domain.sweep;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jinlei.platform.data.ConfidentialText;

/**
 * A round through a village or grid. Whether somebody was found is no column of it: it follows from the minors found who are not sealed, so
 * that a sealed one leaves no gap.
 */
@Entity
@Table(name = "cases_sweep_visit")
class SweepVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long sweepId;

    @Column(updatable = false)
    private long assignmentId;

    @Column(updatable = false)
    private long unitId;

    @Column(nullable = false, updatable = false)
    private LocalDateTime visitedAt;

    @Column(updatable = false)
    private long visitedBy;

    private Integer households;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String note;

    @Version
    private int version;

    protected SweepVisit() {
    }

    SweepVisit(SweepAssignment place, LocalDateTime at, Integer households, String note, long by) {
        this.sweepId = place.sweepId();
        this.assignmentId = place.id();
        this.unitId = place.unitId();
        this.visitedAt = at;
        this.visitedBy = by;
        this.households = households;
        this.note = note;
    }

    long id() {
        return id;
    }

    OwnVisit facts(long found) {
        return new OwnVisit(id, visitedAt, households, note, found);
    }
}
