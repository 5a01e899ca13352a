package org.jinlei.cases.domain.correction;

/** How a measure ended before its last day. */
public enum MeasureEnd {
    /** 解除. */
    RELIEVED,
    /** 升级: specialised education by articles 43 to 45 is applied for. */
    UPGRADED
}
