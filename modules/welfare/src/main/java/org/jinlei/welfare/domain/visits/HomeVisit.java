package org.jinlei.welfare.domain.visits;

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
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * A visit (走访): by two, to a child with a file. What was written about it lies in its versions, of which the last one counts and none is ever
 * overwritten; here is what lists and the rhythm need of the last. One that was written into the wrong file is withdrawn: it stays where it is, for
 * those who read it, and counts nowhere.
 */
@Entity
@Table(name = "welfare_visit")
class HomeVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long fileId;

    @Column(updatable = false)
    private long personId;

    private long stationId;

    private Long unitId;

    @Column(nullable = false)
    private LocalDateTime visitedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private VisitPlace place;

    private long visitor;

    private Long companion;

    private Long officer;

    private boolean childSeen;

    @Column(nullable = false, updatable = false)
    private LocalDate dueOn;

    private boolean inTime;

    private LocalDate nextOn;

    private LocalDateTime referredAt;

    @Column(updatable = false)
    private long enteredBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime enteredAt;

    private int versions;

    private LocalDateTime withdrawnAt;

    private Long withdrawnBy;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String withdrawnReason;

    @Version
    private int version;

    protected HomeVisit() {
    }

    HomeVisit(PlanFacts plan, NewVisit what, long by, LocalDateTime now) {
        this.fileId = plan.fileId();
        this.personId = plan.personId();
        this.stationId = plan.stationId();
        this.unitId = plan.unitId();
        this.dueOn = plan.dueOn();
        this.enteredBy = by;
        this.enteredAt = now;
        take(what);
    }

    /** Another version of what was written counts from now on; answers its number. */
    int take(NewVisit what) {
        requireCounting();
        visitedAt = what.visitedAt();
        place = what.place();
        visitor = what.visitor();
        companion = what.companion();
        officer = what.officer();
        childSeen = what.childSeen();
        inTime = childSeen && !visitedAt.toLocalDate().isAfter(dueOn);
        nextOn = what.nextOn();
        return ++versions;
    }

    /** It counts nowhere from now on. */
    void withdraw(String reason, long by, LocalDateTime now) {
        requireCounting();
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(VisitRule.WITHDRAWAL_NEEDS_A_REASON);
        }
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnReason = reason.strip();
        inTime = false;
    }

    void requireCounting() {
        if (withdrawnAt != null) {
            throw new BrokenRule(VisitRule.VISIT_WAS_WITHDRAWN);
        }
    }

    /** What was found is reported; answers whether it was not yet. */
    boolean refer(LocalDateTime now) {
        if (referredAt != null) {
            return false;
        }
        referredAt = now;
        return true;
    }

    VisitFacts facts() {
        return new VisitFacts(id == null ? 0 : id, fileId, personId, stationId, unitId, visitedAt, place, visitor, companion, officer, childSeen, dueOn, inTime, nextOn,
                referredAt, enteredBy, enteredAt, versions, withdrawnAt, withdrawnBy, withdrawnReason, version);
    }
}
