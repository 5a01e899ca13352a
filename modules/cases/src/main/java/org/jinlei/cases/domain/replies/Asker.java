package org.jinlei.cases.domain.replies;

/** Who asks for a person's record, and so what may be answered. */
public enum Asker {
    /** 本人或者其法定代理人. */
    PERSON_THEMSELVES,
    /** 用人单位、学校等一般单位. */
    ORDINARY_UNIT,
    /** 有关国家机关为办案需要. */
    STATE_ORGAN_FOR_A_CASE,
    /** 有关单位根据国家规定查询. */
    UNIT_UNDER_STATE_RULES;

    /** Whether the law lets sealed records be told to them, who then keep them secret themselves (治安法 136, 刑诉法 286(2), 预防法 59). */
    public boolean isEntitled() {
        return this == STATE_ORGAN_FOR_A_CASE || this == UNIT_UNDER_STATE_RULES;
    }

    public boolean getEntitled() { return isEntitled(); }
}
