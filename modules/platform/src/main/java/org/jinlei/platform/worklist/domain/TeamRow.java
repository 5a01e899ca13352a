package org.jinlei.platform.worklist.domain;

import java.time.LocalDateTime;

/** How much one of the team has to do. */
public record TeamRow(long user, String name, int open, int late, int today, LocalDateTime first) {
    public long getUser() { return user; }
    public String getName() { return name; }
    public int getOpen() { return open; }
    public int getLate() { return late; }
    public int getToday() { return today; }
    public LocalDateTime getFirst() { return first; }
}
