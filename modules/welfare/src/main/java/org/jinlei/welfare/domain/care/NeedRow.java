package org.jinlei.welfare.domain.care;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A need in a list.
 *
 * @param name    name of the child
 * @param overdue whether it is open and its day has passed
 */
public record NeedRow(long id, String number, long personId, String name, NeedKind kind, String size, NeedUrgency urgency, LocalDateTime noticedAt, long ownerId,
        LocalDate dueOn, NeedStatus status, Long unitId, boolean overdue) {
    NeedRow named(String who) {
        return new NeedRow(id, number, personId, who, kind, size, urgency, noticedAt, ownerId, dueOn, status, unitId, overdue);
    }
}
