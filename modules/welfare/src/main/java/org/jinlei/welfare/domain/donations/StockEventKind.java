package org.jinlei.welfare.domain.donations;

/** What happens to the stock. */
public enum StockEventKind {
    /** 入库. */
    RECEIVED,
    /** 预留. */
    RESERVED,
    /** 取消预留. */
    RELEASED,
    /** 发放. */
    DELIVERED,
    /** 冲正. */
    CORRECTED;

    /** Whether a counter-entry may undo it; what was reserved is released instead. */
    public boolean isCorrectable() {
        return this == RECEIVED || this == DELIVERED;
    }
}
