package org.jinlei.cases.domain.missing;

/** Why a child was missing. */
public enum MissingCause {
    /** 外出玩耍未告知. */
    WENT_OUT_TO_PLAY,
    /** 与家人矛盾出走. */
    CONFLICT_AT_HOME,
    /** 学习压力、在校矛盾. */
    TROUBLE_AT_SCHOOL,
    /** 被人邀约、网友见面. */
    MET_SOMEBODY,
    /** 迷路走失. */
    LOST_THE_WAY,
    /** 监护疏忽. */
    NEGLECT,
    /** 疑似被拐骗、侵害. */
    ABDUCTED,
    /** 其他. */
    OTHER
}
