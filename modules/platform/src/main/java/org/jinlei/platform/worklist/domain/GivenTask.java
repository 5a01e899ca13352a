package org.jinlei.platform.worklist.domain;

import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.platform.access.UserSummary;

/**
 * A task that may be given to somebody else.
 *
 * @param owner      name of whose it is now
 * @param dueAt      the last moment, or null
 * @param candidates colleagues who may do it
 */
public record GivenTask(long id, String kind, String label, String owner, long ownerId, LocalDateTime dueAt, List<UserSummary> candidates) {

    public GivenTask {
        candidates = List.copyOf(candidates);
    }

    public long getId() { return id; }
    public String getKind() { return kind; }
    public String getLabel() { return label; }
    public String getOwner() { return owner; }
    public LocalDateTime getDueAt() { return dueAt; }
}
