package org.jinlei.cases.domain.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BehaviourCodeTest {

    @Test
    void ruleTwentyNineBothListsAreThoseOfTheLaw() {
        assertEquals(9, BehaviourCode.of(BehaviourTier.ARTICLE_28).size());
        assertEquals(10, BehaviourCode.of(BehaviourTier.ARTICLE_38).size());
        assertEquals(BehaviourTier.ARTICLE_28, BehaviourCode.MISCONDUCT_28_1_SMOKING_DRINKING.tier());
        assertEquals(BehaviourTier.ARTICLE_38, BehaviourCode.SERIOUS_38_4_STEALING_ROBBING_DAMAGING.tier());
    }

    @Test
    void ruleTwentyNineMeasuresNeedArticleThirtyEight() {
        assertTrue(BehaviourTier.ARTICLE_38.allowsMeasures());
        assertFalse(BehaviourTier.ARTICLE_28.allowsMeasures());
    }
}
