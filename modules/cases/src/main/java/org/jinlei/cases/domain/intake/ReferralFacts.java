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
 */
public record ReferralFacts(ReferralOrigin origin, long personId, String name, LocalDateTime openedAt) {
    public ReferralOrigin getOrigin() { return origin; }
    public long getPersonId() { return personId; }
    public String getName() { return name; }
    public LocalDateTime getOpenedAt() { return openedAt; }
}
