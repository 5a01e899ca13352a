package org.jinlei.cases.domain;

/** Why a case file is closed. */
public enum ClosingReason {
    /** 处理完毕: outcome decided, follow-up done. */
    DONE,
    /** 违法事实不能成立. */
    NO_VIOLATION,
    /** 转为刑事案件. */
    BECAME_CRIMINAL,
    /** 移送其他单位. */
    TRANSFERRED
}
