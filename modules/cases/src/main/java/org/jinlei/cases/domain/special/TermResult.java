package org.jinlei.cases.domain.special;

/** What the assessment of a term came to (article 46). */
public enum TermResult {
    /** 继续接受专门教育. */
    STAY,
    /** 适合转回普通学校就读. */
    RETURN
}
