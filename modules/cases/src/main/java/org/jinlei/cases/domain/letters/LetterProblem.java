package org.jinlei.cases.domain.letters;

/** What a recommendation letter is about. */
public enum LetterProblem {
    /** 应当报告而未报告. */
    DID_NOT_REPORT,
    /** 隐瞒学生欺凌、侵害. */
    CONCEALED,
    /** 未履行安全管理、保护职责. */
    DUTY_OF_CARE_NEGLECTED,
    /** 未查询从业人员违法犯罪记录. */
    STAFF_NOT_CHECKED,
    /** 违规接纳未成年人. */
    MINORS_ADMITTED,
    /** 其他未履行未成年人保护职责. */
    OTHER
}
