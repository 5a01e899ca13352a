package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.legalaid.LegalAidFacts;
import org.jinlei.cases.domain.legalaid.LegalAidSheet;
import org.jinlei.cases.domain.legalaid.LegalAidWork;
import org.jinlei.platform.time.LimitState;

/** Legal aid on the pages of a case, read once a request. */
@Named
@RequestScoped
public class LegalAidPart {

    @Inject
    private LegalAidWork work;

    @Inject
    private CaseInHand file;

    @Inject
    private Clock clock;

    private LegalAidSheet sheet;

    public LegalAidSheet getSheet() {
        if (sheet == null) {
            sheet = work.of(file.getId());
        }
        return sheet;
    }

    /** Where the three days of a suspect stand, or null while they do not run. */
    public LimitState state(LegalAidFacts one) {
        return one.clock() == null ? null : one.clock().stateAt(LocalDateTime.now(clock));
    }

    /** Whether there is anything to show or to do. */
    public boolean isShown() {
        return getSheet().getFiling() != null || file.isWorked() && file.getOffenders().stream().anyMatch(one -> one.facts().age().mayBeMinor());
    }
}
