package org.jinlei.platform.access;

import java.time.LocalDateTime;

/**
 * An open session as its owner sees it.
 *
 * @param here whether it is the one in which it is shown
 */
public record OwnSession(long id, String address, String agent, LocalDateTime startedAt, LocalDateTime lastSeenAt, boolean here) {
    public long getId() { return id; }
    public String getAddress() { return address; }
    public String getAgent() { return agent; }
    public LocalDateTime getStartedAt() { return startedAt; }
    public LocalDateTime getLastSeenAt() { return lastSeenAt; }
    public boolean isHere() { return here; }
}
