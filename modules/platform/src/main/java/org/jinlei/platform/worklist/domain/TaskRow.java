package org.jinlei.platform.worklist.domain;

import java.time.LocalDateTime;
import org.jinlei.platform.time.LimitState;

/**
 * A task as the worklist shows it.
 *
 * @param owner   name of whose it is; empty when it is for whoever holds the permission
 * @param mine    whether it is the caller's own, not one that they do for somebody absent or that any holder may do
 * @param dueAt   the last moment, or null
 * @param mark    where its clock stands, or null without one
 * @param givable whether somebody who leads may give it to another
 */
public record TaskRow(long id, String kind, String label, String link, String owner, boolean mine, LocalDateTime dueAt, LocalDateTime amberAt,
        LocalDateTime openedAt, TaskState state, LimitState mark, boolean givable) {
    public long getId() { return id; }
    public String getKind() { return kind; }
    public String getLabel() { return label; }
    public String getLink() { return link; }
    public String getOwner() { return owner; }
    public boolean isMine() { return mine; }
    public LocalDateTime getDueAt() { return dueAt; }
    public LocalDateTime getOpenedAt() { return openedAt; }
    public TaskState getState() { return state; }
    public boolean isGivable() { return givable; }
    public LimitState getMark() { return mark; }
}
