package org.jinlei.cases.domain.outcome;

/** For which crimes somebody answers by the age on the day of the act (《刑法》第十七条). */
public enum LiabilityStep {
    /** For none. */
    NONE,
    /** From 12: killing, or injury that kills or cruelly maims, in odious circumstances, and only if the highest procuratorate approves. */
    GRAVEST_IF_APPROVED,
    /** From 14: the eight crimes. */
    EIGHT_CRIMES,
    /** From 16: every crime. */
    EVERY_CRIME
}
