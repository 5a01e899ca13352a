package org.jinlei.cases;

/** What somebody was doing when they came upon what they refer. */
public enum ReferralOrigin {
    /** 走访: a visit to the child's home. */
    VISIT,
    /** 反馈: what a teacher, a neighbour or a village child director told. */
    FEEDBACK
}
