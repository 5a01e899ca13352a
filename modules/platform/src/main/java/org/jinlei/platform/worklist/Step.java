package org.jinlei.platform.worklist;

import java.time.LocalDateTime;

/**
 * Something that is to be done about a record now.
 *
 * @param kind       key of what is to be done: {@code task.KIND} in the messages of the module before its first dot
 * @param permission without it the task is not there for anybody
 * @param owner      who is to do it, or null: whoever holds the permission over the record's station or village
 * @param notFor     who may not do it, or null: nobody approves what they proposed
 * @param dueAt      the last moment, or null
 * @param amberAt    from here on it shows amber, or null
 * @param link       page on which it is done
 */
public record Step(String kind, String permission, Long owner, Long notFor, LocalDateTime dueAt, LocalDateTime amberAt, String link) {

    /** Somebody's own, without a date. */
    public static Step of(String kind, String permission, long owner, String link) {
        return new Step(kind, permission, owner, null, null, null, link);
    }

    /** For whoever holds the permission there. */
    public static Step forHolders(String kind, String permission, Long notFor, String link) {
        return new Step(kind, permission, null, notFor, null, null, link);
    }

    /** The same with a last moment. */
    public Step due(LocalDateTime at, LocalDateTime amber) {
        return new Step(kind, permission, owner, notFor, at, amber, link);
    }
}
