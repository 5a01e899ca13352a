package org.jinlei.welfare.domain.care;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A need as a reader sees it. */
public record NeedFacts(long id, String number, long fileId, long personId, NeedKind kind, String size, String what, NeedUrgency urgency, long noticedBy,
        LocalDateTime noticedAt, long ownerId, LocalDate dueOn, NeedStatus status, LocalDate endedOn, Long endedBy, String result, long stationId, Long unitId) {
    public boolean isOpen() { return status.isOpen(); }
}
