package org.jinlei.cases.domain;

/** What a case that involves minors is about (ledger 1). */
public enum CaseCategory {
    /** 违法犯罪. */
    OFFENCE,
    /** 被侵害. */
    HARMED,
    /** 失踪. */
    MISSING,
    /** 求助. */
    HELP,
    /** 学生欺凌. */
    BULLYING,
    /** 家庭暴力. */
    DOMESTIC_VIOLENCE
}
