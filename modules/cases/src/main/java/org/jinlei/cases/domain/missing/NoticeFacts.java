package org.jinlei.cases.domain.missing;

import java.time.LocalDateTime;
import org.jinlei.people.Age;
import org.jinlei.people.Sex;

/** A public notice as a reader sees it. */
public record NoticeFacts(long id, long searchId, long childId, String name, Sex sex, Age age, String looks, String clothes, LocalDateTime lastSeenAt,
        String lastSeenPlace, String contact, Long photoId, String channels, NoticeStatus status, long proposedBy, LocalDateTime proposedAt, Long decidedBy,
        LocalDateTime decidedAt, String decisionReason, Long withdrawnBy, LocalDateTime withdrawnAt, String withdrawal) {

    /** Whether it may be shown in public. */
    public boolean isInPublic() {
        return status == NoticeStatus.PUBLISHED;
    }
}
