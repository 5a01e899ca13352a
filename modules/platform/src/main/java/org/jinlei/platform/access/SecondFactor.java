package org.jinlei.platform.access;

/** How a person proved in a session, beside the password, that it is them (rule 61). A session without any has no second factor (yet). */
public enum SecondFactor {
    /** 动态验证码: the code that an authenticator app shows. */
    TOTP,
    /** 恢复码: one of the codes kept on paper for the day when the phone is gone. */
    RECOVERY_CODE,
    /** 数字证书: the key of a registered certificate, shown in the TLS connection together with the password. */
    CERTIFICATE
}
