package org.jinlei.welfare.domain.analysis;

import java.time.LocalDateTime;

/** How far something has come that was ordered for a large selection. */
public record SelectionFacts(long id, SelectionAim aim, Long targetId, long orderedBy, String username, LocalDateTime orderedAt, int pupils, int done, int refused,
        LocalDateTime endedAt) {
    public long getId() { return id; }
    public SelectionAim getAim() { return aim; }
    public LocalDateTime getOrderedAt() { return orderedAt; }
    public LocalDateTime getEndedAt() { return endedAt; }
    public int getPupils() { return pupils; }
    public int getDone() { return done; }
    public int getRefused() { return refused; }
    public int getTried() { return done + refused; }
    public boolean isRunning() { return endedAt == null; }
}
