package org.jinlei.welfare.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.jobs.Job;
import org.jinlei.platform.rules.SeveralDone;
import org.jinlei.welfare.domain.care.CarePlanWork;
import org.jinlei.welfare.domain.visits.VisitCampaigns;

/** Does what was ordered for large selections, one child after the other, each in a transaction of its own and in the name of who ordered it. */
@ApplicationScoped
class SelectionJob implements Job {

    private static final Logger LOG = Logger.getLogger(SelectionJob.class);

    /** Children between two looks at how far it is. */
    private static final int PIECE = 25;
    private static final int PIECES_A_RUN = 40;

    @Inject
    private SelectionSteps steps;

    @Inject
    private SituationSelection selection;

    @Inject
    private CarePlanWork plans;

    @Inject
    private VisitCampaigns campaigns;

    @Inject
    private Access access;

    @Override
    public String name() {
        return "selections";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean isWaitedFor() {
        return steps.next().isPresent();
    }

    @Override
    public void run(long fencingNo) {
        boolean taken = true;
        for (int piece = 0; taken && piece < PIECES_A_RUN; piece++) {
            Optional<SelectionFacts> order = steps.next();
            taken = order.isPresent() && piece(order.get());
        }
    }

    private boolean piece(SelectionFacts order) {
        List<Long> pupils = steps.take(order.id(), PIECE);
        if (!pupils.isEmpty()) {
            int done = 0;
            List<SeveralDone.Refusal> refused = new ArrayList<>();
            for (long pupil : pupils) {
                SeveralDone outcome = tried(order, pupil);
                done += outcome.done();
                refused.addAll(outcome.refused());
            }
            steps.note(order.id(), pupils, new SeveralDone(done, refused));
        }
        return !pupils.isEmpty();
    }

    private SeveralDone tried(SelectionFacts order, long pupil) {
        try {
            return access.as(order.username(), () -> SeveralDone.each(List.of(pupil), one -> work(order, one)));
        } catch (RuntimeException failed) {
            // One child must not keep the others from their turn: it is told as refused, and the log has the cause.
            LOG.errorf(failed, "A pupil of selection %d was passed over", order.id());
            return new SeveralDone(0, List.of(new SeveralDone.Refusal(pupil, null)));
        }
    }

    private void work(SelectionFacts order, long pupil) {
        switch (order.aim()) {
            case PLAN -> plans.addChild(order.targetId(), pupil);
            case CAMPAIGN -> campaigns.addChild(order.targetId(), pupil, null);
            case FILES -> selection.beginFile(pupil);
        }
    }
}
