package org.jinlei.cases.domain.intake;

/** What the police do then: 国发〔2016〕13号, part 4 (2), in its order. */
public enum ResponseActionKind {
    /** 责令父母立即返回或确定受委托监护人. */
    ORDER_PARENTS_BACK,
    /** 对父母予以训诫. */
    ADMONISH_PARENTS,
    /** 就近护送至其他近亲属、村（居）民委员会或救助机构临时监护照料. */
    ESCORT_TO_CARE,
    /** 按照儿童失踪快速查找机制查找. */
    SEARCH,
    /** 制止家庭暴力，协助就医、鉴定，带离安置. */
    HANDLE_DOMESTIC_VIOLENCE
}
