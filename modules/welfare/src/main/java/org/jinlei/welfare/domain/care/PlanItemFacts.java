package org.jinlei.welfare.domain.care;

import java.time.LocalDate;

/** Something planned as a reader sees it. */
public record PlanItemFacts(long id, long needId, PlanItemKind kind, String what, long quantity, long ownerId, LocalDate dueOn, PlanItemStatus status,
        LocalDate endedOn, Long endedBy, String words) {
    public boolean isOpen() { return status == PlanItemStatus.OPEN; }
}
