package org.jinlei.cases.domain.outcome;

import java.util.EnumSet;
import java.util.Set;

/** The two tiers of behaviour of the Law on Preventing Juvenile Delinquency. */
public enum BehaviourTier {
    /** 不良行为（第二十八条）: stop it, urge the guardians, refer; nothing more. */
    ARTICLE_28,
    /** 严重不良行为（第三十八条）: opens the measures of article 41. */
    ARTICLE_38;

    private static final Set<PoliceAnswer> OF_MISCONDUCT = EnumSet.range(PoliceAnswer.STOP, PoliceAnswer.FOLLOW_UP);

    /** What may be done: article 30 gives nothing beyond stopping, urging and passing on; article 38 opens articles 41 and 43 to 45. */
    public Set<PoliceAnswer> answers() {
        return this == ARTICLE_28 ? EnumSet.copyOf(OF_MISCONDUCT) : EnumSet.allOf(PoliceAnswer.class);
    }

    /** Whether corrective-education measures of article 41 may be taken (rule 29). */
    public boolean allowsMeasures() {
        return answers().contains(PoliceAnswer.CORRECTIVE_MEASURES);
    }
}
