package org.jinlei.people;

/** Whose phone, or what kind of line. */
public enum PhoneKind {
    /** 本人手机. */
    OWN_MOBILE,
    /** 家中电话. */
    HOME,
    /** 工作单位. */
    WORK,
    /** 紧急联系. */
    EMERGENCY
}
