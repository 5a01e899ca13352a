package org.jinlei.cases.domain.outcome;

import java.util.Arrays;
import java.util.List;

/** Code lists of articles 28 and 38 of the Law on Preventing Juvenile Delinquency; the last figure is the item. */
public enum BehaviourCode {
    MISCONDUCT_28_1_SMOKING_DRINKING,
    MISCONDUCT_28_2_TRUANCY,
    MISCONDUCT_28_3_NIGHTS_AWAY_RUNNING_AWAY,
    MISCONDUCT_28_4_INTERNET_ADDICTION,
    MISCONDUCT_28_5_BAD_COMPANY_GANGS,
    MISCONDUCT_28_6_UNSUITABLE_PLACES,
    MISCONDUCT_28_7_GAMBLING_SUPERSTITION,
    MISCONDUCT_28_8_HARMFUL_CONTENT,
    MISCONDUCT_28_9_OTHER,
    SERIOUS_38_0_CRIME_BELOW_AGE,
    SERIOUS_38_1_BRAWLING_PROVOKING,
    SERIOUS_38_2_CONTROLLED_WEAPONS,
    SERIOUS_38_3_BEATING_INSULTING_INJURING,
    SERIOUS_38_4_STEALING_ROBBING_DAMAGING,
    SERIOUS_38_5_SPREADING_OBSCENITY,
    SERIOUS_38_6_PROSTITUTION_OBSCENE_SHOWS,
    SERIOUS_38_7_DRUGS,
    SERIOUS_38_8_GAMBLING_LARGE_STAKES,
    SERIOUS_38_9_OTHER;

    /** The item of its article, which is its code in the lists 不良行为 and 严重不良行为; 0 for what stands before the items. */
    public String item() {
        return name().split("_")[2];
    }

    public BehaviourTier tier() {
        return name().startsWith("SERIOUS") ? BehaviourTier.ARTICLE_38 : BehaviourTier.ARTICLE_28;
    }

    /** The codes of one tier in the order of the law. */
    public static List<BehaviourCode> of(BehaviourTier tier) {
        return Arrays.stream(values()).filter(code -> code.tier() == tier).toList();
    }

    public BehaviourTier getTier() { return tier(); }
}
