package org.jinlei.platform.events.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.rules.BrokenRule;

/**
 * An event on its way to one of its observers. It is written with the publisher's work, waits until {@code dueAt}, and becomes COMPLETED in the very
 * transaction in which the observer works. A failed try puts {@code dueAt} off, longer each time; after the last it is FAILED until an administrator
 * sends it again or gives it up. While somebody delivers it they hold its row locked: there is no status for that, so a server that dies leaves none.
 */
@Entity
@Table(name = "platform_event_publication")
class EventPublication {

    private static final String NOTHING = "{}";
    private static final int MOST_FAILURE = 500;
    private static final int PAUSE_FACTOR = 3;

    /** The first try follows the publisher's commit at once; the job looks after what had none so long afterwards. */
    private static final Duration FIRST_TRY = Duration.ofSeconds(3);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 200, nullable = false, updatable = false)
    private String listener;

    @Column(length = 200, nullable = false, updatable = false)
    private String eventType;

    @Column(length = 4000, nullable = false)
    private String payload;

    @Column(nullable = false, updatable = false)
    private LocalDateTime publishedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20, nullable = false)
    private PublicationStatus status = PublicationStatus.PUBLISHED;

    private LocalDateTime dueAt;

    private int attempts;

    private LocalDateTime lastAttemptAt;

    private LocalDateTime completedAt;

    @Column(length = MOST_FAILURE)
    private String lastFailure;

    @Column(length = 200)
    private String givenUpFor;

    @Version
    private int version;

    protected EventPublication() {
    }

    EventPublication(String listener, String eventType, String payload, LocalDateTime now) {
        this.listener = listener;
        this.eventType = eventType;
        this.payload = payload;
        this.publishedAt = now;
        this.dueAt = now.plus(FIRST_TRY);
    }

    /** The observer did its work; what the event said is needed no longer and goes. */
    void completed(LocalDateTime now) {
        payload = NOTHING;
        attempts++;
        lastAttemptAt = now;
        completedAt = now;
        status = PublicationStatus.COMPLETED;
        dueAt = null;
    }

    /**
     * A try failed.
     *
     * @param most how often it is tried until somebody has to look
     * @param first pause after the first try; three times as long after each further one
     */
    void failed(String why, boolean forGood, int most, Duration first, LocalDateTime now) {
        attempts++;
        lastAttemptAt = now;
        lastFailure = why.substring(0, Math.min(MOST_FAILURE, why.length()));
        if (forGood || attempts >= most) {
            status = PublicationStatus.FAILED;
            dueAt = null;
        } else {
            dueAt = now.plus(pause(attempts, first));
        }
    }

    static Duration pause(int attempts, Duration first) {
        Duration pause = first;
        for (int i = 1; i < attempts && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(PAUSE_FACTOR);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** It is tried again as if for the first time. */
    void resend(LocalDateTime now) {
        if (status != PublicationStatus.FAILED && status != PublicationStatus.GIVEN_UP) {
            throw new BrokenRule(EventRule.ONLY_WHAT_FAILED_IS_SENT_AGAIN);
        }
        status = PublicationStatus.RESUBMITTED;
        attempts = 0;
        givenUpFor = null;
        dueAt = now;
    }

    /** It is not delivered any more. */
    void giveUp(String reason) {
        if (status != PublicationStatus.FAILED && !status.isWaiting()) {
            throw new BrokenRule(EventRule.ONLY_WHAT_IS_OPEN_IS_GIVEN_UP);
        }
        if (reason == null || reason.isBlank()) {
            throw new BrokenRule(EventRule.GIVING_UP_NEEDS_A_REASON);
        }
        status = PublicationStatus.GIVEN_UP;
        givenUpFor = reason.strip();
        dueAt = null;
    }

    boolean isWaiting() {
        return status.isWaiting();
    }

    String listener() {
        return listener;
    }

    String eventType() {
        return eventType;
    }

    String payload() {
        return payload;
    }

    long id() {
        return id;
    }

    PublicationRow row() {
        return new PublicationRow(id, eventType, listener, publishedAt, status, attempts, dueAt, lastAttemptAt, completedAt, lastFailure, givenUpFor);
    }
}
