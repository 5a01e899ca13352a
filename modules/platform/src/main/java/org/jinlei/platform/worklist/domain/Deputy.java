package org.jinlei.platform.worklist.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Somebody stands in for another while they are absent: has their tasks and works on the records assigned to them, see
 * {@link org.jinlei.platform.access.StandIns}. What they may do stays what their own roles allow.
 */
@Entity
@Table(name = "platform_deputy")
class Deputy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long userId;

    @Column(updatable = false)
    private long deputyId;

    @Column(nullable = false, updatable = false)
    private LocalDate fromDay;

    @Column(nullable = false, updatable = false)
    private LocalDate untilDay;

    @Column(length = 100, nullable = false, updatable = false)
    private String reason;

    private long createdBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime createdAt;

    private LocalDateTime revokedAt;

    @Version
    private int version;

    protected Deputy() {
    }

    Deputy(long userId, NewDeputy what, LocalDateTime now) {
        this.userId = userId;
        deputyId = what.deputy();
        fromDay = what.from();
        untilDay = what.until();
        reason = what.reason();
        createdBy = userId;
        createdAt = now;
    }

    void revoke(LocalDateTime now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    long userId() {
        return userId;
    }

    int version() {
        return version;
    }
}
