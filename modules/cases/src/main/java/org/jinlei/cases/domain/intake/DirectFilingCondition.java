package org.jinlei.cases.domain.intake;

/** Where one of these is met, a report of sexual assault of a minor is filed as a criminal case at once, without review: 高检发〔2023〕4号. */
public enum DirectFilingCondition {
    /** 不满十四周岁或者精神发育明显迟滞的未成年人怀孕、妊娠终止或者分娩. */
    CHILD_OR_IMPAIRED_MINOR_PREGNANT,
    /** 未成年人的生殖器官或者隐私部位遭受明显非正常损伤. */
    PRIVATE_PARTS_INJURED,
    /** 未成年人被组织、强迫、引诱、容留、介绍卖淫. */
    PROSTITUTED,
    /** 其他有证据证明性侵害未成年人犯罪发生. */
    OTHER_EVIDENCE
}
