package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;

/**
 * That two reports are, or were, one event.
 *
 * @param receipt    receipt number of the other report
 * @param receivedAt when that was received
 * @param partedAt   when they were parted again, or null
 */
public record JoiningFacts(long reportId, long mainId, String receipt, LocalDateTime receivedAt, long joinedBy, LocalDateTime joinedAt, Long partedBy,
        LocalDateTime partedAt, String partReason) {

    public boolean isParted() {
        return partedAt != null;
    }

    /** The report at the other end, seen from one of the two. */
    public long other(long from) {
        return from == reportId ? mainId : reportId;
    }
}
