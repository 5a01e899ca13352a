package org.jinlei.welfare.domain.visits;

/** Where a child was visited. A call or a message is no visit. */
public enum VisitPlace {
    /** 儿童家中. */
    CHILDS_HOME,
    /** 受委托照护人家中. */
    CARERS_HOME,
    /** 学校. */
    AT_SCHOOL,
    /** 村（居）委会. */
    VILLAGE_OFFICE,
    /** 其他地点. */
    OTHER_PLACE
}
