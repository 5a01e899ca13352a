package org.jinlei.cases.domain.intake;

/** How a reporter was told what became of the report: the law asks for a suitable way (《未成年人保护法》 article 11). */
public enum FeedbackWay {
    /** 当面告知. */
    FACE_TO_FACE,
    /** 电话告知. */
    PHONE,
    /** 书面告知. */
    WRITTEN,
    /** 网上、短信告知. */
    ONLINE,
    /** 无法告知: nobody to tell, or the reporter does not want it; the text says why. */
    NOT_POSSIBLE
}
