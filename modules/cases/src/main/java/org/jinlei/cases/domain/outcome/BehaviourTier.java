package org.jinlei.cases.domain.outcome;

/** The two tiers of behaviour of the Law on Preventing Juvenile Delinquency. */
public enum BehaviourTier {
    /** 不良行为（第二十八条）: stop it, urge the guardians, refer; nothing more. */
    ARTICLE_28,
    /** 严重不良行为（第三十八条）: opens the measures of article 41. */
    ARTICLE_38;

    /** Whether corrective-education measures of article 41 may be taken (rule 29). */
    public boolean allowsMeasures() {
        return this == ARTICLE_38;
    }
}
