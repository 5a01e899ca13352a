package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;
import org.jinlei.cases.ReferralOrigin;

/**
 * From where a report was referred.
 *
 * @param origin   what somebody was doing when they came upon it
 * @param personId the child
 * @param name     the child's name
 * @param openedAt when the report was opened from it
 * @param withdrawnAt when it was taken back where it had been written down, or null
 * @param notedBy  who of those who handle the report has looked at that, or null
 * @param addedAt  when the record that referred it last told of further situations, or null
 * @param addedNotedBy who of those who handle the report has looked at those, or null
 */
public record ReferralFacts(ReferralOrigin origin, long personId, String name, LocalDateTime openedAt, LocalDateTime withdrawnAt, Long notedBy, LocalDateTime notedAt,
        LocalDateTime addedAt, Long addedNotedBy, LocalDateTime addedNotedAt) {
    public ReferralOrigin getOrigin() { return origin; }
    public long getPersonId() { return personId; }
    public String getName() { return name; }
    public LocalDateTime getOpenedAt() { return openedAt; }
    public LocalDateTime getWithdrawnAt() { return withdrawnAt; }
    public Long getNotedBy() { return notedBy; }
    public LocalDateTime getNotedAt() { return notedAt; }
    public LocalDateTime getAddedAt() { return addedAt; }
    public Long getAddedNotedBy() { return addedNotedBy; }
    public LocalDateTime getAddedNotedAt() { return addedNotedAt; }
    public boolean isMoreToBeNoted() { return addedAt != null && addedNotedAt == null; }
    public boolean isToBeNoted() { return withdrawnAt != null && notedAt == null; }
}
