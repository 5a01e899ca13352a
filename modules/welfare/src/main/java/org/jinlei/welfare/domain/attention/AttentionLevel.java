package org.jinlei.welfare.domain.attention;

/** How much attention a named person decided that a child needs, on facts and for a time (rule 45); the lowest first. */
public enum AttentionLevel {
    /** 一般关注. */
    ORDINARY,
    /** 重点关注. */
    RAISED,
    /** 紧急关注. */
    URGENT
}
