package org.jinlei.cases.domain.outcome;

/** Grounds of art. 23 (2) for executing the detention of a young minor. */
public enum DetentionGround {
    /** 情节严重、影响恶劣的. */
    SERIOUS_CIRCUMSTANCES,
    /** 一年以内二次以上违反治安管理的: not for a first offence of a 16 or 17 year old. */
    REPEATED_WITHIN_A_YEAR
}
