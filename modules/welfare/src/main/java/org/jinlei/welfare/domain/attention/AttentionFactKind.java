package org.jinlei.welfare.domain.attention;

/**
 * What may call for attention. The first are circumstances of life: they may stand beside other facts, alone they are no reason (rule 45). The others
 * suggest a level; somebody decides.
 */
public enum AttentionFactKind {
    /** 留守. */
    CHILD_LEFT_BEHIND(null),
    /** 家庭经济困难. */
    FAMILY_POOR(null),
    /** 父母离异. */
    FAMILY_DIVORCED(null),
    /** 独自居住. */
    CHILD_LIVES_ALONE(AttentionLevel.URGENT),
    /** 无人照护. */
    CHILD_UNATTENDED(AttentionLevel.URGENT),
    /** 遭受或者疑似遭受侵害. */
    CHILD_HARMED(AttentionLevel.URGENT),
    /** 自伤、自杀倾向. */
    CHILD_SELF_HARM(AttentionLevel.URGENT),
    /** 离家出走、夜不归宿. */
    CHILD_RAN_AWAY(AttentionLevel.RAISED),
    /** 旷课、辍学. */
    CHILD_OUT_OF_SCHOOL(AttentionLevel.RAISED),
    /** 长期联系不上父母. */
    PARENTS_SILENT(AttentionLevel.RAISED),
    /** 监护人不依法履行监护职责. */
    GUARDIAN_NEGLECTS(AttentionLevel.RAISED),
    /** 受托照护人无力照护. */
    CARER_CANNOT(AttentionLevel.RAISED),
    /** 遭受欺凌. */
    CHILD_BULLIED(AttentionLevel.RAISED),
    /** 情绪明显异常. */
    CHILD_DISTRESSED(AttentionLevel.RAISED),
    /** 其他具体事实. */
    OTHER_FACT(AttentionLevel.ORDINARY);

    private final AttentionLevel suggests;

    AttentionFactKind(AttentionLevel suggests) {
        this.suggests = suggests;
    }

    /** Whether it says where a family stands in life and nothing of what happened. */
    public boolean isCircumstance() {
        return suggests == null;
    }

    /** The level that it suggests; null of a circumstance. */
    public AttentionLevel suggests() {
        return suggests;
    }
}
