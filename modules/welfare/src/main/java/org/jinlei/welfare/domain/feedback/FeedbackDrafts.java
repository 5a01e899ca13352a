package org.jinlei.welfare.domain.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jinlei.platform.drafts.DraftSubject;
import org.jinlei.platform.rules.NotThere;

/** Kept answers to a feedback: there for who sees it. */
@ApplicationScoped
class FeedbackDrafts implements DraftSubject {

    @Inject
    private FeedbackDesk desk;

    @Override
    public String kind() {
        return FeedbackDesk.FEEDBACK;
    }

    @Override
    public Optional<String> label(long id) {
        try {
            return Optional.of(String.format("%06d", desk.feedback(id).facts().id()));
        } catch (NotThere notThere) {
            return Optional.empty();
        }
    }
}
