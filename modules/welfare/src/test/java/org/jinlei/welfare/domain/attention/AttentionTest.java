package org.jinlei.welfare.domain.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jinlei.platform.rules.BrokenRule;
import org.junit.jupiter.api.Test;

/** Attention is decided by a person with a reason, on facts, for a time; never for a circumstance of life (rule 45). */
class AttentionTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 26, 9, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final int MOST = 90;
    private static final List<AttentionFactKind> CIRCUMSTANCES = List.of(AttentionFactKind.CHILD_LEFT_BEHIND, AttentionFactKind.FAMILY_POOR,
            AttentionFactKind.FAMILY_DIVORCED);

    @Test
    void circumstances_alone_call_for_none_whatever_the_level() {
        for (AttentionLevel level : AttentionLevel.values()) {
            refused(AttentionRule.CIRCUMSTANCE_ALONE_CALLS_FOR_NO_ATTENTION, level, "理由", TODAY.plusDays(1), CIRCUMSTANCES);
        }
        decided(AttentionLevel.RAISED, TODAY.plusDays(1), List.of(AttentionFactKind.CHILD_LEFT_BEHIND, AttentionFactKind.CHILD_OUT_OF_SCHOOL));
        assertEquals(Optional.empty(), Attention.suggested(CIRCUMSTANCES));
        assertEquals(Optional.of(AttentionLevel.URGENT), Attention.suggested(List.of(AttentionFactKind.CHILD_OUT_OF_SCHOOL, AttentionFactKind.CHILD_HARMED,
                AttentionFactKind.FAMILY_POOR)));
    }

    @Test
    void it_has_level_reason_and_facts() {
        refused(AttentionRule.ATTENTION_IS_DECIDED_WITH_A_REASON, null, "理由", TODAY.plusDays(1), List.of(AttentionFactKind.CHILD_HARMED));
        refused(AttentionRule.ATTENTION_IS_DECIDED_WITH_A_REASON, AttentionLevel.URGENT, " ", TODAY.plusDays(1), List.of(AttentionFactKind.CHILD_HARMED));
        refused(AttentionRule.ATTENTION_IS_DECIDED_WITH_A_REASON, AttentionLevel.URGENT, "理由", TODAY.plusDays(1), List.of());
        decided(AttentionLevel.ORDINARY, TODAY.plusDays(1), List.of(AttentionFactKind.CHILD_HARMED));
    }

    @Test
    void it_expires_from_tomorrow_until_the_longest_time() {
        List<AttentionFactKind> harmed = List.of(AttentionFactKind.CHILD_HARMED);
        refused(AttentionRule.ATTENTION_EXPIRES, AttentionLevel.URGENT, "理由", TODAY, harmed);
        refused(AttentionRule.ATTENTION_EXPIRES, AttentionLevel.URGENT, "理由", TODAY.plusDays(MOST + 1), harmed);
        refused(AttentionRule.ATTENTION_EXPIRES, AttentionLevel.URGENT, "理由", null, harmed);
        AttentionFacts facts = decided(AttentionLevel.URGENT, TODAY.plusDays(MOST), harmed).facts();
        assertTrue(facts.holdsOn(TODAY.plusDays(MOST)));
        assertFalse(facts.holdsOn(TODAY.plusDays(MOST + 1)));
    }

    @Test
    void a_fact_has_its_day_and_its_source() {
        for (NewAttentionFact wrong : List.of(new NewAttentionFact(null, TODAY, "走访", null), new NewAttentionFact(AttentionFactKind.CHILD_HARMED, null, "走访", null),
                new NewAttentionFact(AttentionFactKind.CHILD_HARMED, TODAY.plusDays(1), "走访", null),
                new NewAttentionFact(AttentionFactKind.CHILD_HARMED, TODAY, " ", null), new NewAttentionFact(AttentionFactKind.OTHER_FACT, TODAY, "走访", " "))) {
            assertEquals(AttentionRule.ATTENTION_FACT_HAS_SOURCE_AND_DATE, assertThrows(BrokenRule.class, () -> new AttentionFact(1, wrong, 2, NOW)).rule());
        }
        assertEquals("校方报告", new AttentionFact(1, new NewAttentionFact(AttentionFactKind.CHILD_HARMED, TODAY, " 校方报告 ", null), 2, NOW).facts().source());
    }

    private static Attention decided(AttentionLevel level, LocalDate expires, List<AttentionFactKind> basis) {
        return new Attention(1, level, "理由", expires, basis, MOST, 2, NOW);
    }

    private static void refused(AttentionRule rule, AttentionLevel level, String reason, LocalDate expires, List<AttentionFactKind> basis) {
        assertEquals(rule, assertThrows(BrokenRule.class, () -> new Attention(1, level, reason, expires, basis, MOST, 2, NOW)).rule());
    }
}
