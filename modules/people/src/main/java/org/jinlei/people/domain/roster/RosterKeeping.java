package org.jinlei.people.domain.roster;

/** How long what came with a roster is still there. */
public enum RosterKeeping {
    /** 使用期限内. */
    KEPT,
    /** 即将到期: whoever brought it has been reminded. */
    REMINDED,
    /** 到期: what came is being deleted. */
    EXPIRED,
    /** 内容已删除: only what for, by whom, when and how many is left. */
    GONE
}
