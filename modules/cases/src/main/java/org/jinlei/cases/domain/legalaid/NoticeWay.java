package org.jinlei.cases.domain.legalaid;

/** How the legal-aid institution was told. */
public enum NoticeWay {
    /** 书面通知书. */
    LETTER,
    /** 电子送达. */
    ELECTRONIC,
    /** 电话，后补书面. */
    PHONE_THEN_LETTER,
    /** 法律援助工作站当面. */
    IN_PERSON
}
