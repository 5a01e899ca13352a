package org.jinlei.platform.access;

/** How a person came in. A session keeps it. */
public enum LogInWay {
    /** 用户名和密码. */
    PASSWORD,
    /** 数字证书加密码: the key of a registered certificate and the password; two factors, one of them cryptographic (rule 61). */
    CERTIFICATE,
    /** 统一身份认证: the county's or the ministry's provider confirmed who it is; how many factors it asked for is not known here. */
    UNIFIED
}
