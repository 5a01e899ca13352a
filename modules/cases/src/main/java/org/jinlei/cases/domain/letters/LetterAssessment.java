package org.jinlei.cases.domain.letters;

/** What became of a recommendation. */
public enum LetterAssessment {
    /** 已采纳并整改. */
    FOLLOWED,
    /** 部分采纳. */
    PARTLY_FOLLOWED,
    /** 未采纳. */
    NOT_FOLLOWED,
    /** 逾期未回复: only after the month is over. */
    NOT_ANSWERED
}
