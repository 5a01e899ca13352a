package org.jinlei.platform.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jinlei.platform.worklist.domain.Tasks;

/**
 * The worklist of everybody (待办): modules say what is to be done about a record now, in the transaction that changed the record, so that
 * tasks appear and disappear by themselves.
 */
@ApplicationScoped
public class Worklist {

    @Inject
    private Tasks tasks;

    /** These steps, and no others, are to be done about the record: new ones appear, those not named are done. */
    public void settle(Subject subject, List<Step> steps) {
        tasks.settle(subject, steps);
    }
}
