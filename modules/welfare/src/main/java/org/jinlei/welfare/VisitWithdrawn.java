package org.jinlei.welfare;

import java.time.LocalDateTime;
import org.jinlei.cases.ReferralOrigin;
import org.jinlei.cases.ReferralWithdrawn;

/** A visit from which a {@link WelfareReferral} had come was withdrawn, as one that was written into the wrong child's file. */
public record VisitWithdrawn(long originId, LocalDateTime withdrawnAt) implements ReferralWithdrawn {

    @Override
    public ReferralOrigin origin() {
        return ReferralOrigin.VISIT;
    }
}
