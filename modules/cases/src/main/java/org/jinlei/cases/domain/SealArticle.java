package org.jinlei.cases.domain;

/** The law under which a file is sealed (rule 35). */
public enum SealArticle {
    /** 《治安管理处罚法》第一百三十六条: every record of a violation of public order, whatever the age. */
    PUBLIC_ORDER_136("《治安管理处罚法》第一百三十六条"),
    /** 《预防未成年人犯罪法》第五十九条: penalties, coercive measures, non-prosecution, specialised education of minors. */
    PREVENTION_59("《预防未成年人犯罪法》第五十九条"),
    /** 《刑事诉讼法》第二百八十六条: under 18 at the act, up to five years. */
    CRIMINAL_PROCEDURE_286("《刑事诉讼法》第二百八十六条");

    private final String source;

    SealArticle(String source) {
        this.source = source;
    }

    /** Law and article in Chinese. */
    public String source() {
        return source;
    }
}
