package org.jinlei.platform.worklist.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A free task as its owner, its giver and those who lead see it. */
public record FreeTaskFacts(long id, String title, LocalDate dueOn, long ownerId, String owner, long giverId, String giver, LocalDateTime givenAt,
        FreeTaskStatus status, String returnedBy, String returnedReason, LocalDateTime doneAt) {

    /** Names of colleagues by their numbers. */
    interface Names {
        String of(Long user);
    }

    public long getId() { return id; }
    public String getTitle() { return title; }
    public LocalDate getDueOn() { return dueOn; }
    public String getOwner() { return owner; }
    public String getGiver() { return giver; }
    public LocalDateTime getGivenAt() { return givenAt; }
    public FreeTaskStatus getStatus() { return status; }
    public String getReturnedBy() { return returnedBy; }
    public String getReturnedReason() { return returnedReason; }
    public LocalDateTime getDoneAt() { return doneAt; }
    public boolean isOpen() { return status != FreeTaskStatus.DONE; }
}
