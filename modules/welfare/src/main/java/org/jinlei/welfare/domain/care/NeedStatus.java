package org.jinlei.welfare.domain.care;

import java.util.List;
import java.util.stream.Stream;

/** Life cycle of a need: seen, planned, and then met, met in part, not met, or closed without a result for a reason. */
public enum NeedStatus {
    /** 待安排. */
    OPEN,
    /** 帮扶中. */
    PLANNED,
    /** 已满足. */
    MET,
    /** 部分满足. */
    PARTLY_MET,
    /** 未满足. */
    NOT_MET,
    /** 无结果关闭. */
    CLOSED;

    /** Whether somebody still owes the child something. */
    public boolean isOpen() {
        return this == OPEN || this == PLANNED;
    }

    /** What a need may end with. */
    public static List<NeedStatus> results() {
        return Stream.of(values()).filter(one -> !one.isOpen() && one != CLOSED).toList();
    }
}
