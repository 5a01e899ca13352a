package org.jinlei.cases.domain.sweep;

import java.util.Collection;
import org.jinlei.people.Age;
import org.jinlei.people.AgeThreshold;
import org.jinlei.platform.rules.BrokenRule;

/**
 * What can be said of a minor at risk: what happened or was seen, never what the minor "is" (rule 45). That a family is poor, the parents
 * are divorced or work elsewhere is no fact of this list. The behaviour is that of article 28 of 《预防未成年人犯罪法》, the care that of
 * articles 17 and 21 of 《未成年人保护法》, the harm that of the mandatory reports (rule 8).
 */
public enum RiskFact {
    TRUANCY(null, false),
    LEFT_SCHOOL(null, false),
    NIGHT_ABSENCE(null, false),
    RAN_AWAY(null, false),
    UNSUITABLE_VENUE(null, false),
    LIVES_ALONE_UNDER_16(AgeThreshold.MAY_LIVE_ALONE, false),
    UNATTENDED_UNDER_8(AgeThreshold.MAY_BE_LEFT_UNATTENDED, false),
    CARER_MISSING(null, false),
    CARER_DETAINED(null, false),
    WORKING_UNDER_16(AgeThreshold.MAY_WORK, false),
    HUNGRY_OR_COLD(null, false),
    BIRTH_NOT_REGISTERED(null, false),
    AFRAID_TO_GO_HOME(null, false),
    INJURY_SEEN(null, true),
    MADE_TO_BEG(null, true),
    PREGNANT_UNDER_14(AgeThreshold.LIABLE_FOR_EIGHT_CRIMES, true);

    private final AgeThreshold below;
    private final boolean harm;

    RiskFact(AgeThreshold below, boolean harm) {
        this.below = below;
        this.harm = harm;
    }

    /** Whether it is one of the situations that have to be reported at once (rule 8). */
    public boolean isHarm() {
        return harm;
    }

    /** Only minors are found here, and a fact with an age is no fact of somebody who has certainly reached it. */
    static void requireFit(Collection<RiskFact> facts, Age age) {
        if (age.hasReached(AgeThreshold.ADULT)) {
            throw new BrokenRule(SweepRule.ONLY_MINORS_ARE_FOUND_HERE);
        }
        if (facts.stream().anyMatch(fact -> fact.below != null && age.hasReached(fact.below))) {
            throw new BrokenRule(SweepRule.FACT_DOES_NOT_FIT_THE_AGE);
        }
    }
}
