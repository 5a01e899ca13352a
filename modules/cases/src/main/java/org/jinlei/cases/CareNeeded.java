package org.jinlei.cases;

import java.time.LocalDateTime;
import org.jinlei.people.PersonId;

/**
 * A child needs care and no report: found so in a sweep, or after a return. What was seen stays where it was written down.
 *
 * @param origin    at which work it showed; for telling two from each other, not for showing
 * @param originId  number of the record there
 * @param child     the child
 * @param noticedBy account of who decided so, who can be asked
 * @param at        when
 */
public record CareNeeded(CareNeedOrigin origin, long originId, PersonId child, long noticedBy, LocalDateTime at) {
}
