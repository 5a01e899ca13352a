package org.jinlei.welfare.domain.donations;

/** In what an item is counted. */
public enum StockUnit {
    /** 件. */
    PIECES,
    /** 分. */
    FEN
}
