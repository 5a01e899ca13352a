package org.jinlei.welfare.domain.categories;

/** Where a parent stands, as far as the definitions of the law ask. */
public enum ParentSituation {
    /** 在家. */
    AT_HOME(Weight.NONE),
    /** 外出务工. */
    AWAY_FOR_WORK(Weight.NONE),
    /** 死亡，包括宣告死亡. */
    DEAD(Weight.GONE),
    /** 被人民法院宣告失踪. */
    DECLARED_MISSING(Weight.GONE),
    /** 失联. */
    LOST_CONTACT(Weight.SINCE_HALF_A_YEAR),
    /** 重残. */
    SEVERELY_DISABLED(Weight.AT_ONCE),
    /** 重病. */
    SEVERELY_ILL(Weight.AT_ONCE),
    /** 服刑在押. */
    IN_PRISON(Weight.FOR_HALF_A_YEAR),
    /** 强制隔离戒毒. */
    COMPULSORY_REHABILITATION(Weight.FOR_HALF_A_YEAR),
    /** 被执行其他限制人身自由的措施. */
    DETAINED_OTHERWISE(Weight.FOR_HALF_A_YEAR),
    /** 情况不明. */
    NOT_KNOWN(Weight.NONE);

    /** How a situation counts by 民发〔2019〕62号. */
    enum Weight {
        NONE, GONE, AT_ONCE, SINCE_HALF_A_YEAR, FOR_HALF_A_YEAR
    }

    private final Weight weight;

    ParentSituation(Weight weight) {
        this.weight = weight;
    }

    Weight weight() {
        return weight;
    }
}
