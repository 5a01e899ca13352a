package org.jinlei.welfare.domain.care;

/** What is done about a need. */
public enum PlanItemKind {
    /** 物资. */
    ITEM,
    /** 资金. */
    MONEY,
    /** 走访陪伴. */
    VISIT,
    /** 转介及其他. */
    OTHER;

    /** Whether it comes out of the stock of donations. */
    public boolean isFromStock() {
        return this == ITEM || this == MONEY;
    }
}
