package org.jinlei.cases.domain.correction;

/** What a measure brought about, as an officer judges it. */
public enum MeasureEffect {
    /** 效果良好. */
    GOOD,
    /** 有一定效果. */
    PARTIAL,
    /** 没有效果. */
    NONE
}
