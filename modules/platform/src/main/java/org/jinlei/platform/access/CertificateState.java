package org.jinlei.platform.access;

/** How the registration of a certificate stands. */
public enum CertificateState {
    /** 有效. */
    IN_FORCE,
    /** 已过期. */
    EXPIRED,
    /** 已注销. */
    ENDED
}
