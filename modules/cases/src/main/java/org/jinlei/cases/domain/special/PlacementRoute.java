package org.jinlei.cases.domain.special;

/** The three ways into specialised education of the Law on Preventing Juvenile Delinquency (rule 31). */
public enum PlacementRoute {
    /** 第四十三条: parents or school apply, the committee agrees, the education department decides. */
    ARTICLE_43,
    /** 第四十四条: in one of four situations; the committee agrees, the education department decides with the police. */
    ARTICLE_44,
    /** 第四十五条 专门矫治教育: a crime below the age of liability; decided as by article 44, carried out in a closed place. */
    ARTICLE_45;

    /** Whether the education department decides together with the police. */
    public boolean isDecidedWithPolice() {
        return this != ARTICLE_43;
    }

    /** Whether it is carried out in a place under closed management (article 45 paragraph 2). */
    public boolean isClosed() {
        return this == ARTICLE_45;
    }
}
