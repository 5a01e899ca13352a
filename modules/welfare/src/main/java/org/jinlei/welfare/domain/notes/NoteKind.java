package org.jinlei.welfare.domain.notes;

/** What a note in a child's file is about. */
public enum NoteKind {
    /** 就学. */
    SCHOOLING,
    /** 健康. */
    HEALTH,
    /** 诉求、需要. */
    NEEDS,
    /** 儿童本人的话. */
    OWN_WORDS,
    /** 家庭变化. */
    FAMILY,
    /** 转介. */
    REFERRED,
    /** 其他. */
    OTHER_NOTE
}
