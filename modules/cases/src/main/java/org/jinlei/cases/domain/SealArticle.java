package org.jinlei.cases.domain;

import java.time.LocalDate;

/** The law under which a file is sealed (rule 35), and since when it asks for that. */
public enum SealArticle {
    /** 《治安管理处罚法》第一百三十六条: every record of a violation of public order, whatever the age. */
    PUBLIC_ORDER_136("《治安管理处罚法》第一百三十六条", LocalDate.of(2026, 1, 1)),
    /** 《预防未成年人犯罪法》第五十九条: penalties, coercive measures, non-prosecution, specialised education of minors. */
    PREVENTION_59("《预防未成年人犯罪法》第五十九条", LocalDate.of(2021, 6, 1)),
    /** 《刑事诉讼法》第二百八十六条: under 18 at the act, up to five years; before 2018 it was article 275. */
    CRIMINAL_PROCEDURE_286("《刑事诉讼法》第二百八十六条", LocalDate.of(2013, 1, 1));

    private final String source;
    private final LocalDate since;

    SealArticle(String source, LocalDate since) {
        this.source = source;
        this.since = since;
    }

    /** Law and article in Chinese. */
    public String source() {
        return source;
    }

    /** Whether the article is in force on a day; it seals older records, too. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since);
    }
}
