package org.jinlei.cases.domain.letters;

import java.util.EnumSet;
import java.util.Set;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;

/** Life cycle of a letter: drafted, proposed, approved by somebody else, sent, answered, closed. A draft may be withdrawn. */
public enum LetterStatus {
    DRAFT,
    PROPOSED,
    APPROVED,
    SENT,
    REPLIED,
    CLOSED,
    WITHDRAWN;

    private Set<LetterStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PROPOSED, WITHDRAWN);
            case PROPOSED -> EnumSet.of(DRAFT, APPROVED);
            case APPROVED -> EnumSet.of(SENT);
            case SENT -> EnumSet.of(REPLIED, CLOSED);
            case REPLIED -> EnumSet.of(CLOSED);
            case CLOSED, WITHDRAWN -> EnumSet.noneOf(LetterStatus.class);
        };
    }

    LetterStatus to(LetterStatus wanted) {
        if (!next().contains(wanted)) {
            throw new BrokenRule(CaseRule.STEP_DOES_NOT_FIT_THE_STATUS);
        }
        return wanted;
    }
}
