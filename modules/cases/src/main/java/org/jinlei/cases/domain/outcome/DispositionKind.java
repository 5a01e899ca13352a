package org.jinlei.cases.domain.outcome;

/** What was decided about somebody who broke the Public Security Administration Punishments Law. */
public enum DispositionKind {
    /** 不予处罚. */
    NO_PENALTY,
    /** 警告. */
    WARNING,
    /** 罚款. */
    FINE,
    /** 行政拘留不执行. */
    DETENTION_NOT_EXECUTED,
    /** 行政拘留. */
    DETENTION_EXECUTED;

    public boolean isPenalty() {
        return this != NO_PENALTY;
    }
}
