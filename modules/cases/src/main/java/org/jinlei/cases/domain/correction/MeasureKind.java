package org.jinlei.cases.domain.correction;

/** Corrective-education measures of article 41 of the Law on Preventing Juvenile Delinquency. */
public enum MeasureKind {
    /** 予以训诫. */
    ADMONITION,
    /** 责令赔礼道歉、赔偿损失. */
    APOLOGY_AND_COMPENSATION,
    /** 责令具结悔过. */
    WRITTEN_REPENTANCE,
    /** 责令定期报告活动情况. */
    REGULAR_REPORTING,
    /** 责令遵守特定的行为规范. */
    RULES_OF_CONDUCT,
    /** 责令接受心理辅导、行为矫治. */
    COUNSELLING,
    /** 责令参加社会服务活动. */
    COMMUNITY_SERVICE,
    /** 责令接受社会观护. */
    SOCIAL_OBSERVATION,
    /** 其他适当的矫治教育措施. */
    OTHER;

    /** The item of article 41, which is its code in the list 矫治教育措施; the constants stand in the order of the law. */
    public String item() {
        return String.valueOf(ordinal() + 1);
    }
}
