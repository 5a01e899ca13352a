package org.jinlei.cases;

import java.time.LocalDateTime;

/**
 * What a {@link Referral} told was taken back where it had been written down. The report that was opened from it stays as it is: whoever handles it is
 * told, asks, and decides. As the referral it carries numbers, dates and enums only.
 */
public interface ReferralWithdrawn {

    /** What they were doing. */
    ReferralOrigin origin();

    /** Number of the raising module's record, as the referral named it. */
    long originId();

    LocalDateTime withdrawnAt();
}
