package org.jinlei.cases;

import java.util.Optional;

/**
 * The words that belong to a {@link Referral}, asked for when the report is opened from it. A module that raises referrals implements it as a bean; it is
 * called within a job of the system and a running transaction.
 */
public interface ReferralWords {

    /** Whose referrals it knows. */
    ReferralOrigin origin();

    /** What was seen, as its author wrote it, or empty when the record holds nothing that could be told. */
    Optional<String> of(long originId);
}
