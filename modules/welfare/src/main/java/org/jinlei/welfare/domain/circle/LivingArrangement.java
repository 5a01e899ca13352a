package org.jinlei.welfare.domain.circle;

/** With whom a child lives. */
public enum LivingArrangement {
    /** 与父母共同居住. */
    WITH_BOTH_PARENTS,
    /** 与父母一方共同居住. */
    WITH_ONE_PARENT,
    /** 与祖父母、外祖父母共同居住. */
    WITH_GRANDPARENTS,
    /** 与受委托照护人共同居住. */
    WITH_ENTRUSTED_CARER,
    /** 寄宿学校. */
    AT_BOARDING_SCHOOL,
    /** 独自居住. */
    ALONE,
    /** 其他. */
    LIVING_OTHERWISE
}
