package org.jinlei.cases.domain.intake;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * When the police act at once for a child in need: for a left-behind child by 国发〔2016〕13号, part 4 (1) (rule 14), for one away from home by the Law on the
 * Prevention of Juvenile Delinquency, art. 35 and 36 (rule 13).
 */
public enum EmergencyTrigger {
    /** 脱离监护单独居住生活或失踪. */
    LIVING_ALONE_OR_MISSING(true),
    /** 监护人丧失监护能力或不履行监护责任. */
    GUARDIAN_UNABLE_OR_FAILING(true),
    /** 疑似遭受家庭暴力. */
    SUSPECTED_DOMESTIC_VIOLENCE(true),
    /** 疑似遭受意外伤害或不法侵害. */
    SUSPECTED_ACCIDENT_OR_HARM(true),
    /** 无故夜不归宿、离家出走或流落街头. */
    AWAY_FROM_HOME(false);

    private final boolean leftBehind;

    EmergencyTrigger(boolean leftBehind) {
        this.leftBehind = leftBehind;
    }

    /** Whether the township is told, which takes over with assessment and help. */
    public boolean tellsTownship() {
        return leftBehind;
    }

    /** What the police do, or say why it is not needed. */
    public Set<ResponseActionKind> actions() {
        return leftBehind ? ResponseActionKind.FOR_LEFT_BEHIND : ResponseActionKind.FOR_AWAY_FROM_HOME;
    }

    /** What they do for several triggers at once, in its order. */
    static Set<ResponseActionKind> actionsOf(Collection<EmergencyTrigger> triggers) {
        Set<ResponseActionKind> all = EnumSet.noneOf(ResponseActionKind.class);
        triggers.forEach(trigger -> all.addAll(trigger.actions()));
        return all;
    }
}
