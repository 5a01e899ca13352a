package org.jinlei.cases.domain.risk;

/** How much danger a named officer sees for or by a minor. */
public enum RiskLevel {
    /** 一般. */
    ORDINARY,
    /** 较高. */
    ELEVATED,
    /** 高. */
    HIGH
}
