package org.jinlei.cases.domain.intake;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.Referral;
import org.jinlei.cases.ReferralOrigin;
import org.jinlei.platform.rules.NotThere;

/** From which referral a report was opened: one report for each, whatever is told twice. */
@Entity
@Table(name = "cases_referral")
class ReferredReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private ReferralOrigin origin;

    @Column(updatable = false)
    private long originId;

    @Column(updatable = false)
    private long reportId;

    @Column(updatable = false)
    private long personId;

    @Column(nullable = false, updatable = false)
    private LocalDateTime openedAt;

    private LocalDateTime withdrawnAt;

    private Long notedBy;

    private LocalDateTime notedAt;

    private LocalDateTime addedAt;

    private Long addedNotedBy;

    private LocalDateTime addedNotedAt;

    @Version
    private int version;

    protected ReferredReport() {
    }

    ReferredReport(Referral referral, long reportId, LocalDateTime now) {
        this.origin = referral.origin();
        this.originId = referral.originId();
        this.reportId = reportId;
        this.personId = referral.child();
        this.openedAt = now;
    }

    /** It was taken back; answers whether that is news. */
    boolean withdraw(LocalDateTime at) {
        if (withdrawnAt != null) {
            return false;
        }
        withdrawnAt = at;
        return true;
    }

    /** Somebody who handles the report knows that it was taken back. */
    void note(long by, LocalDateTime now) {
        if (!isToBeNoted()) {
            throw new NotThere();
        }
        notedBy = by;
        notedAt = now;
    }

    boolean isToBeNoted() {
        return withdrawnAt != null && notedAt == null;
    }

    /** The record that referred it told of further situations: whoever handles the report looks at it again, as often as that happens. */
    void more(LocalDateTime now) {
        addedAt = now;
        addedNotedBy = null;
        addedNotedAt = null;
    }

    /** Somebody who handles the report knows of the further situations. */
    void noteMore(long by, LocalDateTime now) {
        if (!isMoreToBeNoted()) {
            throw new NotThere();
        }
        addedNotedBy = by;
        addedNotedAt = now;
    }

    boolean isMoreToBeNoted() {
        return addedAt != null && addedNotedAt == null;
    }

    ReferralFacts facts(String name) {
        return new ReferralFacts(origin, personId, name, openedAt, withdrawnAt, notedBy, notedAt, addedAt, addedNotedBy, addedNotedAt);
    }

    long reportId() {
        return reportId;
    }

    long personId() {
        return personId;
    }
}
