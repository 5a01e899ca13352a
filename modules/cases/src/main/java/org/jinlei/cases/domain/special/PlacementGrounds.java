package org.jinlei.cases.domain.special;

import java.util.Collection;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.BehaviourTier;

/**
 * What the record of the minor shows that specialised education may rest on.
 *
 * @param seriousMisconduct an act is coded to article 38
 * @param crimeBelowAge     an act is coded as a crime below the age of liability
 * @param breach            a breach of a measure of article 41 is on record
 */
record PlacementGrounds(boolean seriousMisconduct, boolean crimeBelowAge, boolean breach) {

    static PlacementGrounds of(Collection<BehaviourCode> coded, boolean breach) {
        return new PlacementGrounds(coded.stream().anyMatch(code -> code.tier() == BehaviourTier.ARTICLE_38),
                coded.contains(BehaviourCode.SERIOUS_38_0_CRIME_BELOW_AGE), breach);
    }
}
