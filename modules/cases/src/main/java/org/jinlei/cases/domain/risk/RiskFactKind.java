package org.jinlei.cases.domain.risk;

/**
 * What a risk grade may name. The first three are circumstances of life: they may stand beside other facts, alone they are no risk (rule 45).
 */
public enum RiskFactKind {
    /** 留守. */
    LEFT_BEHIND(true),
    /** 家庭经济困难. */
    POVERTY(true),
    /** 父母离异. */
    PARENTS_DIVORCED(true),
    /** 严重不良行为. */
    SERIOUS_MISCONDUCT(false),
    /** 不良行为反复. */
    REPEATED_MISCONDUCT(false),
    /** 违反矫治教育措施. */
    BREACH_OF_MEASURES(false),
    /** 遭受或者疑似遭受侵害. */
    HARMED(false),
    /** 自伤、自杀倾向. */
    SELF_HARM(false),
    /** 离家出走、夜不归宿. */
    RUNS_AWAY(false),
    /** 监护人不依法履行监护职责. */
    GUARDIAN_FAILS(false),
    /** 受人胁迫、引诱、教唆. */
    COERCED_OR_LURED(false),
    /** 其他具体事实. */
    OTHER(false);

    private final boolean circumstance;

    RiskFactKind(boolean circumstance) {
        this.circumstance = circumstance;
    }

    /** Whether it says where somebody stands in life and nothing of what happened. */
    public boolean isCircumstance() {
        return circumstance;
    }
}
