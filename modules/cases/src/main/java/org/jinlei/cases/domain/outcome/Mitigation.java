package org.jinlei.cases.domain.outcome;

/** How a minor of 14 to 17 is treated more leniently (art. 12). */
public enum Mitigation {
    /** 从轻处罚. */
    LIGHTER,
    /** 减轻处罚. */
    MITIGATED
}
