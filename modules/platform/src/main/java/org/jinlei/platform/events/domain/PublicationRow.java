package org.jinlei.platform.events.domain;

import java.time.LocalDateTime;

/**
 * A publication as the administrator sees it: nothing of what the event says.
 *
 * @param id            its number
 * @param eventType     class of the event
 * @param listener      class and method of the observer
 * @param publishedAt   when the publisher's work was written
 * @param status        where it stands
 * @param attempts      how often it was tried, since it was last sent again
 * @param dueAt         when it is tried next, or null
 * @param lastAttemptAt when it was last tried, or null
 * @param completedAt   when it was delivered, or null
 * @param lastFailure   what failed: class of the failure and place, no words of it
 * @param givenUpFor    why it was given up, or null
 */
public record PublicationRow(Long id, String eventType, String listener, LocalDateTime publishedAt, PublicationStatus status, int attempts,
        LocalDateTime dueAt, LocalDateTime lastAttemptAt, LocalDateTime completedAt, String lastFailure, String givenUpFor) {

    public Long getId() { return id; }
    public LocalDateTime getPublishedAt() { return publishedAt; }
    public PublicationStatus getStatus() { return status; }
    public int getAttempts() { return attempts; }
    public LocalDateTime getDueAt() { return dueAt; }
    public LocalDateTime getLastAttemptAt() { return lastAttemptAt; }
    public LocalDateTime getCompletedAt() { return completedAt; }
    public String getLastFailure() { return lastFailure; }
    public String getGivenUpFor() { return givenUpFor; }
    public String getListener() { return listener; }
    public String getEventType() { return eventType; }

    /** Name of the event without its package. */
    public String getEvent() { return eventType.substring(eventType.lastIndexOf('.') + 1); }

    /** Module, class and method of the observer, for instance {@code cases · ReferralIntake.open}. */
    public String getObserver() {
        String[] parts = listener.split("\\.");
        return parts.length < 4 ? listener : parts[2] + " · " + parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    public boolean isFailed() { return status == PublicationStatus.FAILED; }
    public boolean isResendable() { return isFailed() || status == PublicationStatus.GIVEN_UP; }
    public boolean isOpen() { return isFailed() || status.isWaiting(); }
}
