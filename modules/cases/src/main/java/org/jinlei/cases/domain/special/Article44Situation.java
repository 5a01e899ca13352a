package org.jinlei.cases.domain.special;

/** The four situations of article 44. */
public enum Article44Situation {
    /** 实施严重危害社会的行为，情节恶劣或者造成严重后果. */
    GRAVE,
    /** 多次实施严重危害社会的行为. */
    REPEATED,
    /** 拒不接受或者配合第四十一条规定的矫治教育措施. */
    REFUSES_MEASURES,
    /** 法律、行政法规规定的其他情形. */
    OTHER
}
