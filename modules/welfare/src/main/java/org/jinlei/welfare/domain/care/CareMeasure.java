package org.jinlei.welfare.domain.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.rules.BrokenRule;

/** Something that a care plan does for each of its children, by one colleague, by a day. */
@Entity
@Immutable
@Table(name = "welfare_care_measure")
class CareMeasure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long planId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private CareMeasureKind kind;

    @Column(length = 200, nullable = false)
    private String what;

    private long ownerId;

    @Column(nullable = false)
    private LocalDate dueOn;

    protected CareMeasure() {
    }

    CareMeasure(CarePlanFacts plan, CareMeasureKind kind, String what, Long owner, LocalDate due) {
        if (kind == null || what == null || what.isBlank() || owner == null || due == null || due.isBefore(plan.startsOn()) || due.isAfter(plan.endsOn())) {
            throw new BrokenRule(CareRule.CARE_MEASURE_SAYS_WHAT_WHO_AND_WHEN);
        }
        this.planId = plan.id();
        this.kind = kind;
        this.what = what.strip();
        this.ownerId = owner;
        this.dueOn = due;
    }

    CareMeasureFacts facts() {
        return new CareMeasureFacts(id, planId, kind, what, ownerId, dueOn);
    }
}
