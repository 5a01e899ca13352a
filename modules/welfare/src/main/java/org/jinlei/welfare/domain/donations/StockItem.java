package org.jinlei.welfare.domain.donations;

import java.util.List;
import java.util.stream.Stream;

/** What is given. Money is counted in fen. */
public enum StockItem {
    /** 棉衣. */
    WINTER_COAT,
    /** 其他衣物. */
    CLOTHING,
    /** 鞋. */
    SHOES,
    /** 被褥. */
    BEDDING,
    /** 书包. */
    SCHOOLBAG,
    /** 文具. */
    STATIONERY,
    /** 图书. */
    BOOKS,
    /** 食品. */
    FOOD,
    /** 卫生用品. */
    HYGIENE,
    /** 文体用品. */
    SPORTS,
    /** 其他物品. */
    OTHER,
    /** 善款. */
    MONEY;

    public boolean isMoney() {
        return this == MONEY;
    }

    public StockUnit unit() {
        return isMoney() ? StockUnit.FEN : StockUnit.PIECES;
    }

    /** What comes in pieces. */
    public static List<StockItem> goods() {
        return Stream.of(values()).filter(one -> !one.isMoney()).toList();
    }
}
