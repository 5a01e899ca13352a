package org.jinlei.welfare.domain.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jinlei.cases.ReferralOrigin;
import org.jinlei.cases.ReferralWords;

/** What somebody told about a child, for the report that is opened from it; who told it stays in the feedback (rule 9). */
@ApplicationScoped
class FeedbackWords implements ReferralWords {

    @Inject
    private EntityManager em;

    @Override
    public ReferralOrigin origin() {
        return ReferralOrigin.FEEDBACK;
    }

    @Override
    public Optional<String> of(long originId) {
        return Optional.ofNullable(em.find(Feedback.class, originId)).map(one -> one.facts().said().words());
    }
}
