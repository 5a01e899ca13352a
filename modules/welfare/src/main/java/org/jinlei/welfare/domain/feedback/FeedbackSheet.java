package org.jinlei.welfare.domain.feedback;

import org.jinlei.cases.ReferralReceipt;
import org.jinlei.people.PersonSummary;

/**
 * A feedback with its child.
 *
 * @param answerable whether the reader may answer it
 * @param receipt    the report that was opened from it; null while there is none and for whoever does not read it
 */
public record FeedbackSheet(FeedbackFacts feedback, PersonSummary child, boolean answerable, ReferralReceipt receipt) {
    public FeedbackFacts getFeedback() { return feedback; }
    public PersonSummary getChild() { return child; }
    public ReferralReceipt getReceipt() { return receipt; }
    public boolean isAnswerable() { return answerable; }
}
