package org.jinlei.welfare.domain.categories;

/** Which parent. */
public enum Parent {
    FATHER,
    MOTHER
}
