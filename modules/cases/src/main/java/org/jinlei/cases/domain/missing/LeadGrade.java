package org.jinlei.cases.domain.missing;

/** How far a lead is to be trusted after somebody checked it. */
public enum LeadGrade {
    /** 已核实. */
    CONFIRMED,
    /** 可能性大. */
    LIKELY,
    /** 存疑. */
    DOUBTFUL,
    /** 已排除. */
    EXCLUDED
}
