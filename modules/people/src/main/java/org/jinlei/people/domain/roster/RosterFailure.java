package org.jinlei.people.domain.roster;

/** Why the system could not do what was asked of it. Nothing was written then. */
public enum RosterFailure {
    /** 文件不能读取: no workbook, damaged, encrypted or not what it says. */
    UNREADABLE,
    /** 未找到表头. */
    NO_HEADER,
    /** 文件中没有学生. */
    NO_PUPILS,
    /** 服务器中断. */
    INTERRUPTED,
    /** 其他原因，已记入日志. */
    OTHER
}
