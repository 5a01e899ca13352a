package org.jinlei.cases.domain.intake;

/** When the police act at once for a left-behind child: 国发〔2016〕13号, part 4 (1). */
public enum EmergencyTrigger {
    /** 脱离监护单独居住生活或失踪. */
    LIVING_ALONE_OR_MISSING,
    /** 监护人丧失监护能力或不履行监护责任. */
    GUARDIAN_UNABLE_OR_FAILING,
    /** 疑似遭受家庭暴力. */
    SUSPECTED_DOMESTIC_VIOLENCE,
    /** 疑似遭受意外伤害或不法侵害. */
    SUSPECTED_ACCIDENT_OR_HARM
}
