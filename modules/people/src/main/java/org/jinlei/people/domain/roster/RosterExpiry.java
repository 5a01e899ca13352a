package org.jinlei.people.domain.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.access.Caller;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Until when what came with a roster is kept (《个人信息保护法》 articles 19 and 47: as short as the purpose needs), who has had it kept longer and why, and when
 * it was deleted.
 */
@Embeddable
class RosterExpiry {

    @Column(nullable = false)
    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private RosterKeeping keeping = RosterKeeping.KEPT;

    private LocalDateTime expiredAt;

    @Column(length = 300)
    private String prolongedFor;

    private Long prolongedBy;
    private LocalDateTime prolongedAt;

    /** Written down anew with the purpose. */
    void until(LocalDate day) {
        if (!day.equals(expiresOn)) {
            expiresOn = day;
            keeping = RosterKeeping.KEPT;
        }
    }

    /** Somebody says why it is still needed. */
    void prolong(LocalDate until, String reason, Caller by, LocalDateTime now) {
        if (isOver()) {
            throw new BrokenRule(RosterRule.ROSTER_STEP_DOES_NOT_FIT);
        }
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(RosterRule.ROSTER_IS_KEPT_LONGER_FOR_A_REASON);
        }
        RosterPurpose.requireExpiry(until, now.toLocalDate());
        expiresOn = until;
        keeping = RosterKeeping.KEPT;
        prolongedFor = reason.strip();
        prolongedBy = by.userId();
        prolongedAt = now;
    }

    void remind() {
        keeping = RosterKeeping.REMINDED;
    }

    /** Its time is over. */
    void expire(LocalDateTime now) {
        keeping = RosterKeeping.EXPIRED;
        expiredAt = now;
    }

    /** Nothing of it is left to delete. */
    void gone() {
        keeping = RosterKeeping.GONE;
    }

    boolean isOver() {
        return keeping == RosterKeeping.EXPIRED || keeping == RosterKeeping.GONE;
    }

    boolean hasComeTo(LocalDate day) {
        return !isOver() && day.isAfter(expiresOn);
    }

    LocalDate on() {
        return expiresOn;
    }

    RosterKept facts() {
        return new RosterKept(expiresOn, keeping, expiredAt, prolongedFor, prolongedBy, prolongedAt);
    }
}
