package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.TimeLimitFacts;
import org.jinlei.platform.time.TimeLimits;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;

/**
 * Puts what is to be done about a case file on the worklists, after every change of the file and in its transaction. A sealed file has
 * nothing to be done and no clocks (rule 36).
 */
@ApplicationScoped
public class CaseAgenda {

    static final String SUBJECT = "CaseFile";

    @Inject
    private Worklist worklist;

    @Inject
    private TimeLimits limits;

    @Inject
    @Any
    private Instance<AgendaSource> sources;

    void settle(CaseFacts file) {
        List<Step> steps = new ArrayList<>();
        if (file.status() == CaseStatus.SEALED) {
            limits.endAll(SUBJECT, file.id());
        } else {
            sources.forEach(source -> steps.addAll(source.steps(file)));
        }
        worklist.settle(new Subject(SUBJECT, file.id(), file.number(), file.stationId(), file.unitId()), steps);
    }

    /** The clock of the case period, or null when none runs (《治安管理处罚法》 article 118). */
    public TimeLimitFacts period(long fileId) {
        return limits.of(SUBJECT, fileId).stream().filter(limit -> limit.rule().kind() == LimitKind.CASE_PERIOD && limit.endedAt() == null).findFirst().orElse(null);
    }
}
