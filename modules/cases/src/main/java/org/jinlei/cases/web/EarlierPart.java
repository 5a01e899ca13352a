package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.jinlei.cases.domain.outcome.EarlierView;
import org.jinlei.cases.domain.outcome.EarlierWork;

/** Earlier violations of the offenders of a case as far as the reader may know them, read once a request. */
@Named
@RequestScoped
public class EarlierPart {

    @Inject
    private EarlierWork work;

    @Inject
    private CaseInHand file;

    private final Map<Long, EarlierView> views = new HashMap<>();

    /** The counts for one offender. */
    public EarlierView of(long participantId) {
        return views.computeIfAbsent(participantId, one -> work.of(file.getId(), one));
    }
}
