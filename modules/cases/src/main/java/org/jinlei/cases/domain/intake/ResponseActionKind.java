package org.jinlei.cases.domain.intake;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What the police do then: for a left-behind child 国发〔2016〕13号, part 4 (2); for one away from home Law on the Prevention of Juvenile Delinquency, art. 36. */
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
    HANDLE_DOMESTIC_VIOLENCE,
    /** 及时通知父母或者其他监护人. */
    NOTIFY_PARENTS,
    /** 及时通知所在的寄宿制学校. */
    NOTIFY_BOARDING_SCHOOL,
    /** 必要时护送返回住所、学校. */
    ESCORT_HOME,
    /** 与监护人、学校无法取得联系的，护送至救助保护机构. */
    HAND_TO_RELIEF_AGENCY;

    static final Set<ResponseActionKind> FOR_LEFT_BEHIND = Collections.unmodifiableSet(EnumSet.range(ORDER_PARENTS_BACK, HANDLE_DOMESTIC_VIOLENCE));
    static final Set<ResponseActionKind> FOR_AWAY_FROM_HOME = Collections.unmodifiableSet(EnumSet.range(NOTIFY_PARENTS, HAND_TO_RELIEF_AGENCY));
}
