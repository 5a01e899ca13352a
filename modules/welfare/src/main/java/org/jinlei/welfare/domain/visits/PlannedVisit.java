package org.jinlei.welfare.domain.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * That a child was to be seen by a day, and whether it was: one for each visit at which it was seen, and one for the next of each plan. Figures of
 * visits done against those planned count these.
 */
@Entity
@Table(name = "welfare_planned_visit")
class PlannedVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long planId;

    private long personId;

    private long stationId;

    private Long unitId;

    @Column(nullable = false)
    private LocalDate dueOn;

    @Column(updatable = false)
    private Long visitId;

    private LocalDate seenOn;

    protected PlannedVisit() {
    }

    /** The next visit of a plan. */
    PlannedVisit(PlanFacts plan) {
        this.planId = plan.id();
        follow(plan);
    }

    /** A visit at which the child was seen. */
    PlannedVisit(long planId, VisitFacts visit) {
        this.planId = planId;
        this.visitId = visit.id();
        this.personId = visit.personId();
        this.stationId = visit.stationId();
        this.unitId = visit.unitId();
        this.dueOn = visit.dueOn();
        seen(visit);
    }

    void follow(PlanFacts plan) {
        personId = plan.personId();
        stationId = plan.stationId();
        unitId = plan.unitId();
        dueOn = plan.dueOn();
    }

    void seen(VisitFacts visit) {
        seenOn = visit.visitedAt().toLocalDate();
    }
}
