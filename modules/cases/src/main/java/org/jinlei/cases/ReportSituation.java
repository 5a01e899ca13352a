package org.jinlei.cases;

/** The nine situations that are reported at once: article 4 of the opinions of nine departments on mandatory reports (2020), in its order. */
public enum ReportSituation {
    /** 第一项: 生殖器官或隐私部位遭受或疑似遭受非正常损伤. */
    PRIVATE_PARTS_INJURED,
    /** 第二项: 不满十四周岁的女性遭受或疑似遭受性侵害、怀孕、流产. */
    GIRL_UNDER_14_ASSAULTED_OR_PREGNANT,
    /** 第三项: 十四周岁以上的女性遭受或疑似遭受性侵害所致怀孕、流产. */
    GIRL_OVER_14_PREGNANT_BY_ASSAULT,
    /** 第四项: 多处损伤、严重营养不良、意识不清，疑似家暴、欺凌、虐待、殴打或者被麻醉. */
    INJURED_AS_BY_VIOLENCE,
    /** 第五项: 自杀、自残、工伤、中毒、被人麻醉、殴打等非正常损伤、死亡. */
    ABNORMAL_INJURY_OR_DEATH,
    /** 第六项: 被遗弃或长期处于无人照料状态. */
    ABANDONED_OR_UNATTENDED,
    /** 第七项: 来源不明、失踪或者被拐卖、收买. */
    ORIGIN_UNKNOWN_MISSING_OR_TRAFFICKED,
    /** 第八项: 被组织乞讨. */
    ORGANISED_BEGGING,
    /** 第九项: 其他严重侵害身心健康的情形. */
    OTHER_SERIOUS_HARM;

    /** The item of article 4, which is its code in the list 强制报告情形; the constants stand in the order of the article. */
    public String item() {
        return String.valueOf(ordinal() + 1);
    }
}
