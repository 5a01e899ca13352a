package org.jinlei.cases.domain.intake;

/** What the chief decides about a unit that should have reported and did not. */
public enum MissedReportDecision {
    /** 责令改正: of a school that concealed (《治安管理处罚法》 article 60 paragraph 2). */
    ORDER_CORRECTION,
    /** 发出公安建议书 to the unit itself or to its department (《未成年人保护法》 article 114). */
    LETTER,
    /** 建议主管部门追究责任: the competent department is advised to call the unit and its people to account. */
    ADVISE_DEPARTMENT,
    /** 不予追究: the unit did not know, or had no duty. */
    NO_ACTION
}
